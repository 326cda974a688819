// Speaks to the sandbox's control API. Every failure is an Error whose message is a sentence to show.

async function call(method, path, body, signal) {
  const asked = { method, signal };
  if (body !== undefined) {
    asked.headers = { "content-type": "application/json" };
    asked.body = JSON.stringify(body);
  }
  const response = await fetch(`/sandbox/v1${path}`, asked).catch(() => {
    throw new Error("The sandbox does not answer. Is it still running?");
  });
  const text = await response.text();
  let answer = null;
  try {
    answer = text ? JSON.parse(text) : null;
  } catch {
    throw new Error(`The sandbox answered ${response.status} with something that is not JSON.`);
  }
  if (!response.ok) throw new Error(answer?.error ?? `The sandbox answered ${response.status}.`);
  return answer;
}

export const get = (path) => call("GET", path);
export const post = (path, body, signal) => call("POST", path, body, signal);
export const put = (path, body) => call("PUT", path, body);
export const patch = (path, body) => call("PATCH", path, body);
export const remove = (path) => call("DELETE", path);
