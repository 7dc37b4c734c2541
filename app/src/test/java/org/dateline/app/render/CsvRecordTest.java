package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CsvRecordTest {

    @Test
    void aClaimIsARowWithACellForEachColumn() {
        String[] rows = new CsvRecord().rows(Fixture.coded()).split("\r\n");
        assertThat(rows).hasSize(2);
        assertThat(rows[0])
                .isEqualTo(
                        "\"daily/1\",\"The Daily\",2025-03-04,\"https://daily.example/1\",c1,ASSAULT,"
                                + "\"firearms\",\"military; terrorism\",material conflict,\"190\",-10.0,asserted,CT+,"
                                + "\"Kenya Police Service\",\"KEN\",\"COP\",\"rebels\",,\"REB\","
                                + "\"Kisumu\",\"KEN\",\"191245\",-0.10221,34.76171,city,2025-03-03,2025-03-03,\"Monday\",event,true,"
                                + "\"killed 12+\",\"a witness; The Daily\",\"unnamed; publisher\",\"killed\","
                                + "\"Police killed at least 12 rebels in Kisumu on Monday\",0,52,\"c2\",\"assault.kill\",0.875");
        assertThat(CsvRecord.HEADER.strip().split(",")).hasSize(40);
    }

    @Test
    void wordsThatLookLikeAFormulaAreMadeWords() {
        assertThat(CsvRecord.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(CsvRecord.cell("+1")).isEqualTo("\"'+1\"");
        assertThat(CsvRecord.cell("-1")).isEqualTo("\"'-1\"");
        assertThat(CsvRecord.cell("@SUM(1)")).isEqualTo("\"'@SUM(1)\"");
        assertThat(CsvRecord.cell("\t=1")).isEqualTo("\"'\t=1\"");
        assertThat(CsvRecord.cell("a \"b\"\nc")).isEqualTo("\"a \"\"b\"\"\nc\"");
        assertThat(CsvRecord.cell("")).isEmpty();
    }

    @Test
    void aSkippedArticleHasNoRow() {
        assertThat(new CsvRecord().rows(Fixture.skipped())).isEmpty();
    }
}
