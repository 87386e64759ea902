/** Colours, sizes and letters: everything that another look would change. */
export const tokens = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f3;
  --paper: #fff;
  --ink: #16231e;
  --soft: #4c5a54;
  --line: #d3dad4;
  --link: #0b4f71;
  --focus: #0b4f71;
  --tint: #e9efea;
  --sky: #e8f0f2;
  --stem: #7f9d84;
  --leaf: #a9c1aa;
  --wood: #5f463b;
  --soil: #3f2d26;
  --cream: #fbf5e9;
  --notice: #fdf3d3;
  /* Statuses, in order of luminance: green darkest, yellow between, red as light as the paper. */
  --green: #14613b;
  --green-line: #0b4227;
  --on-green: #fff;
  --yellow: #f5c331;
  --yellow-soft: #fadd86;
  --stripe: #a87900;
  --yellow-line: #7a5800;
  --on-yellow: #2b2000;
  --red: #fff;
  --red-line: #a8221a;
  --neutral: #55635d;
  --measure: 42rem;
  --round: .75rem;
}
*, ::before, ::after { box-sizing: border-box; }
`;
