#!/bin/sh
# Builds the program and keeps it where ./luna starts it.
#
#   build.sh --if-changed   only if the sources' content differs from what was last built (for ./luna)
#   build.sh [MAVEN-ARG…]   always; the arguments replace those of the plain build (./verify: `verify` with tests)
#
# target/luna/             all of it can be deleted at any time
#   current                the name of the folder in use
#   <hash>/                luna.jar and jvm.flags, never changed once they are there; the hash is that of both and of what the
#                          cache is trained with
#   <hash>/jdk-<sum>.aot   the start-up cache for the JDK whose `release` file has this checksum; empty if training failed
#   names                  the sources, to notice deleted ones
#   stamp, sources         when the sources were last looked at, and their fingerprint
#   lock                   held by the process whose number the link shows
#   build.log
#
# The JVM does not notice that a start-up cache was made from another jar: it runs the old code. Hence the cache lies in a folder
# named by the jar that it was made from.

home=$(cd "${0%/*}/../.." && pwd -P) || exit
. "$home/cli/launcher/find-jdk.sh"
. "$home/cli/launcher/sources.sh"
find_jdk 25 || no_jdk luna
kept=$home/target/luna
log=$kept/build.log
jar=$home/cli/target/luna.jar
verbose=${DEBUG_BUILD_ENABLE:-}

# One build at a time. The lock is a link, because making one is atomic and it holds the owner's number from the start.
take_lock() {
  waited=0
  until ln -s "$$" "$kept/lock" 2>/dev/null; do
    owner=$(readlink "$kept/lock") || continue
    if ! kill -0 "$owner" 2>/dev/null; then
      drop_dead_lock "$owner"
      continue
    fi
    [ "$waited" = 0 ] && echo "luna: waiting for another build (process $owner)" >&2
    waited=1
    sleep 0.2
  done
  trap 'rm -f "$kept/lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

# Its owner was killed. Only one of those who wait may take the lock away, or the second would take that of the first.
drop_dead_lock() {
  if mkdir "$kept/lock.dead" 2>/dev/null; then
    [ "$(readlink "$kept/lock")" = "$1" ] && rm -f "$kept/lock"
    rmdir "$kept/lock.dead"
  else
    sleep 0.2
  fi
}

maven() {
  forget_deleted
  JAVA_HOME=$jdk
  # Maven's own libraries still use what newer JDKs warn of.
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
  export JAVA_HOME MAVEN_OPTS
  # The shade plugin warns that many libraries have a licence.
  (cd "$home" && ./mvnw -B -ntp -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugins.shade=error "$@")
}

# Says on the terminal how far the build is, until it is killed or the build is.
show_progress() {
  seconds=0
  while kill -0 "$$" 2>/dev/null; do
    module=$(sed -n 's/^\[INFO\] Building .* \[\([0-9]*\)\/\([0-9]*\)\]$/module \1 of \2, /p' "$log" 2>/dev/null | tail -n 1)
    printf '\r\033[Kluna: building: %s%d s' "$module" "$seconds" >&2
    sleep 1
    seconds=$((seconds + 1))
  done
}

# The plain build: quiet unless something is wrong.
build_quietly() {
  if [ -n "$verbose" ]; then
    maven -pl cli -am -Dmaven.test.skip=true package
    return
  fi
  if [ -f "$kept/current" ]; then echo "luna: building, for sources changed" >&2; else echo "luna: building for the first time: a minute or two" >&2; fi
  : >"$log"
  shower=
  if [ -t 2 ]; then show_progress & shower=$!; fi
  maven -pl cli -am -Dmaven.test.skip=true package >"$log" 2>&1
  status=$?
  if [ -n "$shower" ]; then kill "$shower" 2>/dev/null; printf '\r\033[K' >&2; fi
  [ "$status" = 0 ] && return
  # A warning of the compiler fails the build, too, and then says more than the error does.
  grep -E 'ERROR|WARNING.*\.java:' "$log" | head -n 20 >&2
  echo "luna: the build failed ($log): mend the sources, or set LUNA_NO_BUILD=1 to run what was built before" >&2
  return 1
}

# Puts jar and flags into a folder of their own. Nobody sees it before it is whole.
keep() {
  name=$(cat "$jar" "$home/cli/launcher/jvm.flags" "$home"/cli/launcher/training/* | sha256)
  if [ ! -d "$kept/$name" ]; then
    rm -rf "$kept/new"
    mkdir "$kept/new" && cp "$jar" "$kept/new/luna.jar" && cp "$home/cli/launcher/jvm.flags" "$kept/new/jvm.flags" || return
    mv "$kept/new" "$kept/$name" || return
  fi
  before=$(cat "$kept/current" 2>/dev/null)
  echo "$name" >"$kept/current.new" && mv "$kept/current.new" "$kept/current" || return
  # The one before stays, for a start that is on its way.
  for folder in "$kept"/*/; do
    case ${folder%/} in "$kept/$name" | "$kept/$before") ;; *) rm -rf "$folder" ;; esac
  done
}

# The start-up cache, from a real session. Trained with C1, run with both compilers: quicker than trained with both (72 to 85 ms).
train() {
  app=$kept/$1
  sum=$(cksum <"$jdk/release")
  cache=$app/jdk-${sum%% *}.aot
  [ -e "$cache" ] && return
  new=$app/new.aot
  if java_of_luna -XX:TieredStopAtLevel=1 "-XX:AOTCacheOutput=$new" -cp "$app/luna.jar" dev.luna.cli.StartUpTraining "$home/cli/launcher/training" \
    && java_of_luna -XX:AOTMode=on "-XX:AOTCache=$new" -jar "$app/luna.jar" --version; then
    mv "$new" "$cache"
  else
    rm -f "$new"
    : >"$cache"
    [ -n "$verbose" ] && echo "luna: no start-up cache ($app/training.log): starts will be slower" >&2
  fi
  rm -f "$new.config"
}

java_of_luna() {
  "$jdk/bin/java" "@$app/jvm.flags" "$@" >>"$app/training.log" 2>&1 </dev/null
}

mkdir -p "$kept" || exit
take_lock
: >"$kept/stamp.new"
sources=$(fingerprint)
if [ "${1:-}" = --if-changed ]; then
  if [ ! -f "$kept/current" ] || [ "$(cat "$kept/sources" 2>/dev/null)" != "$sources" ]; then
    build_quietly && keep || exit
  fi
elif [ $# = 0 ]; then
  build_quietly && keep || exit
else
  maven "$@" && keep || exit
fi
echo "$sources" >"$kept/sources"
mv "$kept/stamp.new" "$kept/stamp"
train "$(cat "$kept/current")"
exit 0
