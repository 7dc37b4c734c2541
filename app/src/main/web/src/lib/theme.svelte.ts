// Light, dark, or as the system has it.
type Choice = 'system' | 'light' | 'dark';

function kept(): Choice {
  try {
    const found = localStorage.getItem('dateline.theme');
    return found === 'light' || found === 'dark' ? found : 'system';
  } catch {
    return 'system';
  }
}

let choice = $state<Choice>(kept());

function apply(): void {
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
}

export const theme = {
  get choice() { return choice; },
  get dark(): boolean {
    return choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  },
  set(next: Choice): void {
    choice = next;
    try {
      localStorage.setItem('dateline.theme', next);
    } catch {
      // Private windows may refuse; the choice then lasts as long as the page.
    }
    apply();
  },
  apply,
};
