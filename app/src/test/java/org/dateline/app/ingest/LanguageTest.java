package org.dateline.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            - | Police arrested twelve people in the port of Mombasa on Tuesday, the interior ministry said in a statement that was read on the radio.
            - | Le Monde and Der Spiegel said in a report on the new law of the European Union that it will be read in the courts by the judges of Paris.
            - | Douze personnes.
            fr | La police a arrêté douze personnes dans le port de la ville mardi, selon un communiqué du ministère qui a été lu à la radio par une porte-parole.
            es | La policía detuvo a doce personas en el puerto de la ciudad el martes, según un comunicado del ministerio que fue leído por la radio, pero no dio más detalles.
            pt | A polícia prendeu doze pessoas no porto da cidade na terça-feira, mas o ministério não disse mais sobre os protestos que foram vistos em uma das ruas.
            de | Die Polizei nahm am Dienstag im Hafen der Stadt zwölf Menschen fest, wie das Ministerium mitteilte, und es wurde nicht gesagt, ob sie noch in Haft sind.
            sw | Polisi walikamata watu kumi na wawili katika bandari ya mji huo siku ya Jumanne, alisema msemaji wa wizara hiyo, na kuwa hii ni mara ya kwanza baada ya maandamano.
            tr | Polis salı günü limanda on iki kişiyi gözaltına aldı, bakanlık bir açıklama yaptı ve bu olay için daha sonra bilgi verileceğini de söyledi ama çok ayrıntı yok.
            ru | Полиция задержала двенадцать человек в порту города во вторник, сообщило министерство, и не назвала имена задержанных.
            uk | Поліція затримала дванадцять осіб у порту міста у вівторок, повідомило міністерство, і її речниця не назвала імен.
            ar | اعتقلت الشرطة اثني عشر شخصا في ميناء المدينة يوم الثلاثاء حسب ما قالت وزارة الداخلية في بيان
            zh | 警方周二在该市港口逮捕了十二人内政部在一份声明中表示没有提供更多细节也没有公布被捕者的姓名和身份警方周二在该市港口逮捕了十二人内政部在一份声明中表示
            """)
    void theLanguageIsToldWhereItIsSurelyNotEnglish(@Nullable String language, String text) {
        assertThat(Language.otherThanEnglish(text)).isEqualTo(language);
    }
}
