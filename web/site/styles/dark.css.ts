/** The same at night: light on dark, with green still the fullest state and red the emptiest. */
export const dark = `
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #111a17;
    --paper: #18231f;
    --ink: #e9efe9;
    --soft: #a9b8b0;
    --line: #35443d;
    --link: #93cdea;
    --focus: #93cdea;
    --tint: #22302b;
    --sky: #16252a;
    --stem: #587a61;
    --leaf: #47664f;
    --wood: #55403a;
    --soil: #2a1e1a;
    --cream: #f3e9d8;
    --notice: #3b3114;
    --green: #86dcab;
    --green-line: #b5f0cd;
    --on-green: #062313;
    --yellow: #bd8a1c;
    --yellow-soft: #dcae4a;
    --stripe: #6d4f08;
    --yellow-line: #f0c865;
    --on-yellow: #140e00;
    --red: #18231f;
    --red-line: #ff9e93;
    --neutral: #a9b8b0;
  }
}
`;
