# Read by ./luna and build.sh: what the program is built from. POSIX sh; `home` is the checkout.

# changed_since STAMP: prints what was touched since, in no time (one `find`).
#
# The time of the inode's last change is compared, not that of the content: `cp -p`, `tar` and `mv` bring old content times with
# them. Folders count too, so a file that was deleted is noticed. A false alarm costs a fingerprint, see build.sh.
changed_since() {
  find "$home/pom.xml" "$home/mvnw" "$home/.mvn" "$home/luna" "$home/cli/launcher" "$home"/*/pom.xml "$home"/*/src/main \
    "$home"/*/*/pom.xml "$home"/*/*/src/main \
    \( -path "$home/testkit/src/main" -o -path "$home/bench/src/main" \) -prune -o -cnewer "$1" -print
}

# fingerprint: one word for the content of all sources. Files that editors leave behind for a moment do not count.
fingerprint() {
  (
    cd "$home" || exit
    find pom.xml mvnw .mvn cli/launcher */pom.xml */src/main */*/pom.xml */*/src/main \
      \( -path testkit/src/main -o -path bench/src/main \) -prune -o \
      -type f ! -name '.*' ! -name '*~' ! -name '#*' -exec cksum {} + | LC_ALL=C sort | sha256
  )
}

# forget_deleted: throws away what was compiled if a source is gone. Maven would keep what ANTLR made from a grammar that no longer
# exists and compile it with the rest: after a checkout of another commit nothing would build.
forget_deleted() {
  mkdir -p "$home/target/luna"
  (
    cd "$home" || exit
    find */src */*/src -type f ! -name '.*' | LC_ALL=C sort >target/luna/names.new
    if [ -f target/luna/names ] && [ -n "$(LC_ALL=C comm -23 target/luna/names target/luna/names.new)" ]; then
      rm -rf */target/classes */target/test-classes */target/generated-* */target/maven-status \
        */*/target/classes */*/target/test-classes
    fi
    mv target/luna/names.new target/luna/names
  )
}

# sha256: the hash of what it reads, 16 digits of it.
sha256() {
  if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c 1-16
}
