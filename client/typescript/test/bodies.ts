/** Bodies as the service sends them. */
export const KEY = JSON.stringify({
  id: "k1",
  name: "greeting",
  description: "Grüße",
  plural: false,
  maxLength: 0,
  tags: ["home"],
  version: 3,
  createdAt: "2026-11-01T08:00:00.000Z",
  updatedAt: "2026-11-01T08:00:00.250Z",
});

/** The one error format. */
export function errorBody(statusCode: number, error: string, message: unknown): string {
  return JSON.stringify({
    statusCode,
    error,
    message,
    timestamp: "2026-11-01T08:00:00.000Z",
    path: "/v1/projects/web/keys",
  });
}
