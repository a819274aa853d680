# One image for worker and API: both run their TypeScript as it is; only the web is built.
FROM node:24.21.0-slim AS base
WORKDIR /plodnee
COPY package.json package-lock.json .npmrc ./

FROM base AS web
RUN npm ci
COPY . .
RUN npx vite build web

FROM base
ENV NODE_ENV=production
RUN npm ci --omit=dev
COPY domain domain
COPY workflows workflows
COPY database database
COPY printing printing
COPY worker worker
COPY api api
COPY ops ops
COPY --from=web /plodnee/web/dist web/dist
USER node
CMD ["node", "api/main.ts"]
