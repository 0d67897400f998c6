# Read by the other scripts: `. cli/launcher/find-jdk.sh`. POSIX sh.

# find_jdk MIN: sets `jdk` to the home of a JDK of at least version MIN, or fails.
# What the user chose comes first (LUNA_JAVA_HOME, JAVA_HOME, the java of PATH); then the newest in the usual folders.
# Reads each candidate's `release` file and starts no JVM; nearly no process at all, for every start of Luna comes through here.
find_jdk() {
  if [ -n "${LUNA_JAVA_HOME:-}" ]; then
    jdk=$LUNA_JAVA_HOME
    is_jdk "$jdk" "$1"
    return
  fi
  jdk=${JAVA_HOME:-}
  if [ -n "$jdk" ] && is_jdk "$jdk" "$1"; then return; fi
  if jdk=$(command -v java); then
    if [ -h "$jdk" ]; then jdk=$(readlink -f "$jdk"); fi
    jdk=${jdk%/bin/java}
    if is_jdk "$jdk" "$1"; then return; fi
  fi
  best=
  newest=0
  for jdk in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/openjdk-* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* \
    "${HOME:-}"/.local/share/mise/installs/java/*; do
    if is_jdk "$jdk" "$1" && [ "$version" -gt "$newest" ]; then
      best=$jdk
      newest=$version
    fi
  done
  jdk=$best
  [ -n "$best" ]
}

# is_jdk HOME MIN: whether HOME is a JDK of at least version MIN; sets `version`.
is_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#JAVA_VERSION=?} # the quote too
        version=${version%%[!0-9]*}
        break
        ;;
    esac
  done <"$1/release"
  [ -n "$version" ] && [ "$version" -ge "$2" ]
}

# no_jdk PROGRAM: the one sentence for a machine without.
no_jdk() {
  if [ -n "${LUNA_JAVA_HOME:-}" ]; then
    echo "$1: no JDK 25 or newer (LUNA_JAVA_HOME=$LUNA_JAVA_HOME): set it to one, or unset it to have the usual folders searched" >&2
  else
    echo "$1: no JDK 25 or newer (JAVA_HOME, PATH and the usual folders): install one, or set LUNA_JAVA_HOME to where it is" >&2
  fi
  exit 2
}
