/** The address of a picture, as Vite writes it into the built file. */
declare module '*.png?url' {
  const address: string;
  export default address;
}
