# SPDX-FileCopyrightText: 2026 The Chatelaine founders
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# How the image of the practice servers is made. Sourced by practice-server.

IMAGE=chatelaine/practice-server:12
WEB_IMAGE=chatelaine/busybox:1 # what the demo's services run
WEB_TAR=$PRACTICE/busybox.tar

# recipe: one number for everything the image is made from.
recipe() { cat "$HERE"/image.sh "$HERE"/image/* | sha256sum | cut -c1-16; }

image_is_current() {
    [ -s "$WEB_TAR" ] && [ "$(dock image inspect -f '{{index .Config.Labels "chatelaine.recipe"}}' $IMAGE 2>/dev/null)" = "$(recipe)" ]
}

# debian_sources: this machine's own sources of Debian 12, for mmdebstrap; nothing where it has none.
debian_sources() {
    # shellcheck disable=SC2016 # the $(…) are apt's
    apt-get indextargets --format '$(CODENAME) deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
        sed -n 's/^bookworm\(-updates\|-security\)\{0,1\} //p' | sort -u
}

# make_root_file_system: a tar of a fresh Debian 12 on stdout.
make_root_file_system() {
    local packages sources
    packages=$(grep -v '^#' "$HERE/image/packages" | paste -sd,)
    sources=$(debian_sources)
    [ -n "$sources" ] || { as_root apt-get update -q >&2 && sources=$(debian_sources); }
    # Without a source of its own mmdebstrap takes Debian's public mirror.
    printf '%s\n' "$sources" | as_root mmdebstrap --mode=root --variant=minbase --format=tar --include="$packages" \
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt=force-unsafe-io \
        --customize-hook='rm -rf "$1"/var/cache/apt/*.bin "$1"/var/lib/apt/lists/*' \
        bookworm - ${sources:+-}
}

# make_web_image: a busybox taken from the practice image, as a file that each server loads.
make_web_image() {
    local folder
    folder=$(mktemp -d)
    mkdir -p "$folder/bin" "$folder/tmp" "$folder/etc"
    dock run --rm --network none --entrypoint /bin/cat $IMAGE /bin/busybox >"$folder/bin/busybox"
    chmod 755 "$folder/bin/busybox"
    chmod 1777 "$folder/tmp"
    local applet
    for applet in $("$folder/bin/busybox" --list); do
        [ "$applet" = busybox ] || ln -sf busybox "$folder/bin/$applet"
    done
    printf 'root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n' >"$folder/etc/passwd"
    printf 'root:x:0:\nnogroup:x:65534:\n' >"$folder/etc/group"
    tar -C "$folder" --owner=0 --group=0 -c . |
        dock import --change 'CMD ["sh"]' --change 'ENV PATH=/bin' - $WEB_IMAGE >/dev/null
    dock save $WEB_IMAGE >"$WEB_TAR.new"
    mv "$WEB_TAR.new" "$WEB_TAR"
    rm -rf "$folder"
}

# build_image: makes whatever is missing; one at a time.
build_image() {
    image_is_current && return
    "$INSTALLER/install-packages" practice
    exec 8>"$PRACTICE/build.lock"
    flock 8
    if ! image_is_current; then
        if [ "$(dock image inspect -f '{{index .Config.Labels "chatelaine.recipe"}}' $IMAGE 2>/dev/null)" != "$(recipe)" ]; then
            say "Making the practice server's image (about a minute, once) …"
            make_root_file_system 8>&- | dock import - chatelaine/practice-base:12 >/dev/null
            DOCKER_BUILDKIT=0 dock build -q --label "chatelaine.recipe=$(recipe)" -t $IMAGE "$HERE/image" >/dev/null
        fi
        make_web_image
    fi
    exec 8>&-
}
