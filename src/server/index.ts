// The GraphQL door: HTTP requests → questions → HTTP responses.
export { curlLine, startServer, type ServerSettings } from './create-server';
