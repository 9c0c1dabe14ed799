// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/keyfile.h"

#include "base/qt.h"

#include <sys/stat.h>
#include <unistd.h>

namespace chatelaine::ssh
{

namespace
{

/// Called by the library when the key needs a passphrase: notes that and gives none.
int noteEncrypted(const char *, char *, size_t, int, int, void *encrypted)
{
    *static_cast<bool *>(encrypted) = true;
    return -1;
}

Key publicPart(const std::string &path)
{
    ssh_key key = nullptr;
    if (ssh_pki_import_pubkey_file((path + ".pub").c_str(), &key) != SSH_OK &&
        ssh_pki_import_pubkey_file(path.c_str(), &key) != SSH_OK) {
        return nullptr;
    }
    return Key(key);
}

} // namespace

KeyFile readKeyFile(const QString &path)
{
    KeyFile file;
    file.path = path;
    const std::string name = sstr(path);
    struct stat status {
    };
    if (stat(name.c_str(), &status) != 0) {
        file.state = errno == EACCES ? KeyFile::State::Unreadable : KeyFile::State::Missing;
        return file;
    }
    if (!S_ISREG(status.st_mode) || access(name.c_str(), R_OK) != 0) {
        file.state = KeyFile::State::Unreadable;
        return file;
    }
    if (status.st_uid == getuid() && (status.st_mode & 077) != 0) {
        file.state = KeyFile::State::OpenToOthers;
        return file;
    }
    bool encrypted = false;
    ssh_key key = nullptr;
    if (ssh_pki_import_privkey_file(name.c_str(), nullptr, noteEncrypted, &encrypted, &key) == SSH_OK) {
        file.key.reset(key);
        file.state = KeyFile::State::Ready;
    } else if (encrypted) {
        file.publicKey = publicPart(name);
        file.state = KeyFile::State::Encrypted;
    } else {
        file.state = KeyFile::State::Broken;
    }
    return file;
}

Key decryptedKey(const QString &path, const WipedText &passphrase)
{
    std::string text(passphrase.reveal());
    ssh_key key = nullptr;
    const int code = ssh_pki_import_privkey_file(sstr(path).c_str(), text.c_str(), nullptr, nullptr, &key);
    wipe(text);
    return code == SSH_OK ? Key(key) : nullptr;
}

} // namespace chatelaine::ssh
