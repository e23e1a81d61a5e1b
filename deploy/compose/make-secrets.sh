#!/bin/sh
# Makes the secrets of deploy/compose.yaml once, in the folder `secrets` beside this file. Existing files are left as they are. Needs openssl.
set -eu
folder="$(cd "$(dirname "$0")" && pwd)/secrets"
umask 077
mkdir -p "$folder"

random() { openssl rand -base64 48 | tr '+/' '-_' | tr -d '=\n'; }
make() { if [ ! -e "$folder/$1" ]; then printf '%s\n' "$2" > "$folder/$1"; fi; }

make session-secret "$(random)"
make vault-key "$(random)"
make mongo-keyfile "$(random)"
make mongo-root-password "$(random)"
make mongo-app-password "$(random)"
server="mongodb://greengate:$(cat "$folder/mongo-app-password")@mongo:27017"
settings='replicaSet=greengate&authSource=admin'
make read-store "$server/greengate_views?$settings"
make operations-store "$server/greengate_operations?$settings"
make evidence "gridfs:$server/greengate_evidence?$settings"
if [ "$(id -u)" = 0 ]; then chown -R 1000:1000 "$folder"; fi
echo "Secrets are in $folder. Keep a copy of vault-key apart from all backups: without it, sealed personal data never open again."
