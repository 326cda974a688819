// Files that a person gives: which are asked for, and how they are sent.

/** The types that are asked for, as a browser's own chooser takes them: `.pdf`, or a group such as `image`. */
export const accept = (types) =>
  types?.map((type) => (type.startsWith(".") ? type : `${type}/*`)).join(",") || undefined;

/** Throws where a file is of none of these types. Discord looks at the ending of its name alone. */
export function checkType(file, types) {
  const fits = (type) =>
    type.startsWith(".")
      ? file.name.toLowerCase().endsWith(type.toLowerCase())
      : file.type.startsWith(`${type}/`);
  if (types?.length && !types.some(fits)) throw new Error(`${file.name} is none of: ${types.join(", ")}.`);
}

/** A file as the control API takes it. */
export function encodeFile(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error(`${file.name} could not be read.`));
    reader.onload = () =>
      resolve({
        filename: file.name,
        content_type: file.type || "application/octet-stream",
        data: reader.result.slice(reader.result.indexOf(",") + 1),
      });
    reader.readAsDataURL(file);
  });
}
