# One image for every process of the product; the command says which. Built and run: README, "Running it for real".
#
# The base is named by its line and not by a digest: each build takes in the patches of the day. Whoever must build the
# same bits twice names a digest: --build-arg NODE_IMAGE=node:22-bookworm-slim@sha256:…
# Slim Debian rather than Alpine: the compiler of PDF and argon2 come built for glibc.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No install script runs: those that package.json allows are for the embedded database, which no container uses.
RUN ["npm", "ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"]
COPY nest-cli.json tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY libs libs
COPY apps apps
RUN ["node", "scripts/build.mjs"]
RUN ["npm", "prune", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund"]

FROM ${NODE_IMAGE} AS run
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
# Written to only where files or mails lie in a folder: with object storage and a mail server the root may be read-only.
RUN ["install", "--directory", "--owner=1000", "--group=1000", "--mode=0750", "/data"]
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/libs/documents/fonts libs/documents/fonts
COPY --from=build /app/dist dist
COPY deploy/healthy.mjs deploy/
# By number, so that whoever runs it can see that it is not root.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "deploy/healthy.mjs"]
CMD ["node", "dist/apps/api/src/main.js"]
