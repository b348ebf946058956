export { default } from "../app/eslint.config.js";
