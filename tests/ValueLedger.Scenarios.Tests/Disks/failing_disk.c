/* Stands before the C library (LD_PRELOAD) and lets a disk fail where a file beside it says so:
   $FAILING_DISK/sync-<ending>  files of that ending (db-wal, head) cannot be brought to the disk any more
   $FAILING_DISK/full           no file in the folder can become longer */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int path_of(int file, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
    const char *folder = getenv("FAILING_DISK");
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_told(const char *what, const char *ending) {
    char told[PATH_MAX];
    snprintf(told, sizeof told, "%s/%s%s", getenv("FAILING_DISK"), what, ending);
    return access(told, F_OK) == 0;
}

static int sync_fails(int file) {
    char path[PATH_MAX];
    if (!path_of(file, path)) return 0;
    const char *dot = strrchr(path, '.');
    return dot && is_told("sync-", dot + 1);
}

static int is_full(int file, off_t end) {
    char path[PATH_MAX];
    struct stat status;
    return path_of(file, path) && is_told("full", "") && fstat(file, &status) == 0 && end > status.st_size;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL_WITH(number) do { errno = (number); return -1; } while (0)

int fsync(int file) {
    if (sync_fails(file)) FAIL_WITH(EIO);
    return NEXT(fsync)(file);
}

int fdatasync(int file) {
    if (sync_fails(file)) FAIL_WITH(EIO);
    return NEXT(fdatasync)(file);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
    if (is_full(file, at + (off_t)count)) FAIL_WITH(ENOSPC);
    return NEXT(pwrite)(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
    if (is_full(file, (off_t)(at + (off64_t)count))) FAIL_WITH(ENOSPC);
    return NEXT(pwrite64)(file, bytes, count, at);
}

ssize_t write(int file, const void *bytes, size_t count) {
    if (is_full(file, lseek(file, 0, SEEK_CUR) + (off_t)count)) FAIL_WITH(ENOSPC);
    return NEXT(write)(file, bytes, count);
}
