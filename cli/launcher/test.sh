#!/bin/sh
# Tests of ./luna and cli/launcher/build.sh. Ends with a line `launcher: N passed, N failed, N skipped`, and with 1 if one failed.
#
# Most run on a small copy of the checkout whose mvnw is a stand-in that hands out a jar made here, in a folder with a space in its
# name: what is tested is when the launcher builds and what it runs, and that takes no Maven. The last ones run the real thing and
# want it built (./verify does so before).

root=$(cd "${0%/*}/../.." && pwd -P) || exit
. "$root/cli/launcher/find-jdk.sh"
find_jdk 25 || no_jdk test
unset LUNA_NO_BUILD DEBUG_BUILD_ENABLE JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
tmp=$(mktemp -d) || exit
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT TERM
passed=0
failed=0
skipped=0
home="$tmp/a place/luna"
out=$tmp/out
err=$tmp/err

# --- what tests are written with

# check NAME: runs the function of that name on a fresh copy.
check() {
  copy
  if ("$1") >"$tmp/says" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $1"
  else
    failed=$((failed + 1))
    echo "FAILED  $1"
    sed 's/^/        /' "$tmp/says" "$err" 2>/dev/null
  fi
}

skip() {
  skipped=$((skipped + 1))
  echo "SKIPPED $1: $2"
}

same() { [ "$1" = "$2" ] || { echo "expected: $1" && echo "but was:  $2" && exit 1; }; }
luna() { "$home/luna" "$@" >"$out" 2>"$err"; }
builds() { cat "$tmp/builds" 2>/dev/null | wc -l | tr -d ' '; }
cache() { echo "$home"/target/luna/"$(cat "$home/target/luna/current")"/jdk-*.aot; }

# A checkout with one source file; what "Maven" builds is the toy.
copy() {
  rm -rf "$tmp/a place" "$tmp/builds" "$tmp/broken" "$tmp/slow" "$out" "$err"
  mkdir -p "$home/cli/src/main/java" "$home/cli/class-lifter/src/main" "$home/.mvn" && cp -R "$root/luna" "$root/pom.xml" "$home/" && cp -R "$root/cli/launcher" "$home/cli/"
  echo one >"$home/cli/src/main/java/Main.java"
  echo "<project/>" | tee "$home/cli/pom.xml" >"$home/cli/class-lifter/pom.xml"
  cat >"$home/mvnw" <<END
#!/bin/sh
echo built >>'$tmp/builds'
echo 'noise of the build'
mkdir -p cli/target
[ -e '$tmp/slow' ] && { head -c 100 '$tmp/one.jar' >cli/target/luna.jar; sleep 1; }
[ -e '$tmp/broken' ] && { echo '[ERROR] Main.java: it is broken'; exit 1; }
cp "$tmp/\$(cat cli/src/main/java/Main.java).jar" cli/target/luna.jar
END
  chmod +x "$home/mvnw"
}

# toy WORD: a program that prints WORD and its arguments, its input after `cat`, and ends with 7 after `fail`.
toy() {
  mkdir -p "$tmp/$1/dev/luna/cli" && cd "$tmp/$1" || exit
  cat >dev/luna/cli/Main.java <<END
package dev.luna.cli;
public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println("$1 " + String.join("|", args));
    if (args.length > 0 && args[0].equals("cat")) System.in.transferTo(System.out);
    if (args.length > 0 && args[0].equals("fail")) System.exit(7);
  }
}
class StartUpTraining {
  public static void main(String[] args) throws Exception { Main.main(args); }
}
END
  "$jdk/bin/javac" -d . dev/luna/cli/Main.java && "$jdk/bin/jar" --create --file "../$1.jar" --main-class dev.luna.cli.Main dev
  cd "$root" || exit
}

# --- the tests

runsFromAnyFolderAndThroughLinks() {
  mkdir "$tmp/a place/bin" && ln -s ../luna/luna "$tmp/a place/bin/luna" && ln -s "$tmp/a place/bin/luna" "$tmp/a place/l"
  cd "$tmp/a place" || exit
  same "one hi" "$(luna/luna hi 2>"$err")"
  same "one hi" "$(bin/luna hi)"
  same "one hi" "$(./l hi)"
  cd luna && same "one hi" "$(./luna hi)"
  same "one hi" "$(sh luna hi)"
  cd / && same "one hi" "$("$home/luna" hi)"
  PATH="$tmp/a place/bin:$PATH" && same "one hi" "$(luna hi && cat "$out")"
  same 1 "$(builds)"
}

argumentsInputAndExitCodeAreTheProgramsOwn() {
  luna 'a b' '*' '' && same "one a b|*|" "$(cat "$out")"
  same "one cat
input" "$(echo input | "$home/luna" cat)"
  luna fail
  same 7 $?
}

closedInputIsEmpty() {
  "$home/luna" cat <&- >"$out" 2>"$err" && same "one cat" "$(cat "$out")"
}

firstStartGivesTheInputToTheProgramNotToTheBuild() {
  same "one cat
input" "$(echo input | "$home/luna" cat 2>"$err")"
}

buildSpeaksOnStderrInOneLine() {
  luna hi
  same "one hi" "$(cat "$out")"
  same 1 "$(wc -l <"$err" | tr -d ' ')"
}

debugBuildShowsTheBuildOnStderr() {
  DEBUG_BUILD_ENABLE=1 luna hi
  same "one hi" "$(cat "$out")"
  grep -q 'noise of the build' "$err"
}

deletedFolderIsNamed() {
  mkdir "$tmp/gone" && cd "$tmp/gone" && rmdir "$tmp/gone" || exit
  "$home/luna" hi >"$out" 2>"$err"
  same 2 $?
  same "" "$(cat "$out")" && same "luna: the current folder is gone: change to one that exists" "$(tail -n 1 "$err")"
}

unchangedSourcesAreNotBuilt() {
  luna && luna && luna && same 1 "$(builds)" && same "" "$(cat "$err")"
}

touchedSourcesAreNotBuilt() {
  luna && touch "$home/cli/src/main/java/Main.java" && luna && same 1 "$(builds)"
}

whatEditorsLeaveBehindIsNotBuilt() {
  luna && touch "$home/cli/src/main/java/.Main.java.swp" "$home/cli/src/main/java/Main.java~" && luna && same 1 "$(builds)"
}

rebuiltJarRunsTheNewCode() {
  luna hi && same "one hi" "$(cat "$out")" && [ -s "$(cache)" ] || exit
  echo two >"$home/cli/src/main/java/Main.java"
  luna hi && same "two hi" "$(cat "$out")" && [ -s "$(cache)" ] && same 2 "$(builds)"
}

goingBackRunsTheOldCodeAgain() {
  luna && echo two >"$home/cli/src/main/java/Main.java" && luna && echo one >"$home/cli/src/main/java/Main.java"
  luna hi && same "one hi" "$(cat "$out")"
}

onlyTwoProgramsAreKept() {
  for flag in -Da=1 -Da=2 -Da=3 -Da=4; do
    echo "$flag" >>"$home/cli/launcher/jvm.flags"
    luna || exit
  done
  same 4 "$(builds)" && same 2 "$(ls -d "$home"/target/luna/*/ | wc -l | tr -d ' ')"
}

changedFlagsMakeANewCache() {
  luna && before=$(cache) && echo -Da=1 >>"$home/cli/launcher/jvm.flags" && luna && [ "$before" != "$(cache)" ] && [ -s "$(cache)" ]
}

olderFileInPlaceOfANewerIsBuilt() {
  echo two >"$tmp/older" && touch -d 2001-01-01 "$tmp/older" 2>/dev/null || touch -t 200101010000 "$tmp/older"
  luna && cp -p "$tmp/older" "$home/cli/src/main/java/Main.java" && luna && same "two " "$(cat "$out")"
}

deletedFileIsBuiltWithoutWhatWasMadeFromIt() {
  echo x >"$home/cli/src/main/java/Other.java" && luna && mkdir "$home/cli/target/classes" "$home/cli/target/generated-sources" || exit
  echo three >>"$home/cli/src/main/java/Other.java" && luna && [ -d "$home/cli/target/classes" ] || exit
  rm "$home/cli/src/main/java/Other.java" && luna && same 3 "$(builds)" && [ ! -e "$home/cli/target/classes" ] \
    && [ ! -e "$home/cli/target/generated-sources" ]
}

changedPomIsBuilt() {
  luna && echo '<!-- -->' >>"$home/cli/pom.xml" && luna && same 2 "$(builds)"
}

newModuleIsBuilt() {
  luna && mkdir -p "$home/more/src/main/java" && echo x >"$home/more/src/main/java/More.java" && touch "$home/pom.xml" && luna
  same 2 "$(builds)"
}

testsAreNotThePrograms() {
  luna && mkdir -p "$home/cli/src/test" "$home/testkit/src/main" && echo x >"$home/cli/src/test/T.java" \
    && echo x >"$home/testkit/src/main/T.java" && luna && same 1 "$(builds)"
}

noBuildNeverBuilds() {
  luna && echo two >"$home/cli/src/main/java/Main.java"
  LUNA_NO_BUILD=1 luna && same "one " "$(cat "$out")" && same 1 "$(builds)"
}

noBuildWithoutAProgramSaysSo() {
  LUNA_NO_BUILD=1 luna
  same 2 $?
  same 1 "$(wc -l <"$err" | tr -d ' ')" && same 0 "$(builds)" && same "" "$(cat "$out")"
}

twoFirstStartsBuildOnce() {
  touch "$tmp/slow"
  "$home/luna" a >"$tmp/a" 2>"$tmp/a.err" &
  "$home/luna" b >"$tmp/b" 2>"$tmp/b.err"
  b=$?
  wait $!
  same "0 0" "$? $b" && same "one a" "$(cat "$tmp/a")" && same "one b" "$(cat "$tmp/b")" && same 1 "$(builds)"
}

failedBuildIsSaidAndNothingOfItUsed() {
  luna && echo two >"$home/cli/src/main/java/Main.java" && touch "$tmp/broken" "$tmp/slow"
  luna
  same 3 $?
  grep -q 'it is broken' "$err" && same "" "$(cat "$out")" || exit
  LUNA_NO_BUILD=1 luna && same "one " "$(cat "$out")" || exit
  rm "$tmp/broken" && luna && same "two " "$(cat "$out")"
}

killedBuildIsDoneAgain() {
  touch "$tmp/slow"
  "$home/luna" >"$out" 2>"$err" &
  tries=0
  until [ -h "$home/target/luna/lock" ] && [ -e "$tmp/builds" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] && sleep 0.1 || exit 1
  done
  kill -9 "$(readlink "$home/target/luna/lock")"
  wait $!
  same 3 $?
  sleep 1.2 # the stand-in for Maven, now an orphan, ends
  rm "$tmp/slow"
  luna hi && same "one hi" "$(cat "$out")" && same 2 "$(builds)"
}

unusableCacheIsNeitherSeenNorFelt() {
  luna && good=$(cache) && cp "$good" "$tmp/good" || exit
  size=$(wc -c <"$good" | tr -d ' ')
  for bytes in 1 1000 $((size / 2)) $((size - 1)); do
    head -c "$bytes" "$tmp/good" >"$good"
    luna hi && same "one hi" "$(cat "$out")" && same "" "$(cat "$err")" || exit
  done
  echo 'something else entirely' >"$good"
  luna hi && same "one hi" "$(cat "$out")" && same "" "$(cat "$err")" || exit
  "$jdk/bin/java" -Xlog:disable -XX:+UseCompactObjectHeaders -XX:AOTCacheOutput="$good" -cp "$tmp/one.jar" dev.luna.cli.Main >/dev/null 2>&1
  luna hi && same "one hi" "$(cat "$out")" && same "" "$(cat "$err")" && same 1 "$(builds)"
}

deletedCacheIsMadeAgainWithoutABuild() {
  luna && good=$(cache) && rm "$good" && luna hi && same "one hi" "$(cat "$out")" && [ -s "$good" ] && same 1 "$(builds)"
}

anotherJdkHasItsOwnCache() {
  luna && mkdir "$tmp/jdk" && ln -s "$jdk"/* "$tmp/jdk/" && rm "$tmp/jdk/release" || exit
  { cat "$jdk/release" && echo 'BUILD="another"'; } >"$tmp/jdk/release"
  LUNA_JAVA_HOME="$tmp/jdk" luna hi && same "one hi" "$(cat "$out")" && same 2 "$(ls "$home"/target/luna/*/jdk-*.aot | wc -l | tr -d ' ')" && same 1 "$(builds)"
}

# What a user has who set nothing up; the default java may be any.
bareEnvironmentIsEnough() {
  same "one hi" "$(env -i PATH=/usr/bin:/bin HOME="$HOME" "$home/luna" hi 2>"$err")"
}

# A machine of its own: the usual folders lie in $tmp/machine, no java is on the PATH, and nothing is set.
elsewhere() {
  rm -rf "$tmp/machine" && mkdir -p "$tmp/machine/usr/lib/jvm" "$tmp/machine/home" "$tmp/machine/bin" || exit
  sed "s# /\([a-zA-Z]\)# $tmp/machine/\1#g" "$root/cli/launcher/find-jdk.sh" >"$home/cli/launcher/find-jdk.sh"
  ln -s /usr/bin/* "$tmp/machine/bin/" && ln -s /bin/* "$tmp/machine/bin/" 2>/dev/null # most of these are there already
  rm -f "$tmp/machine/bin/java" "$tmp/machine/bin/javac"
}

lunaElsewhere() { env -i PATH="$tmp/machine/bin" HOME="$tmp/machine/home" "$home/luna" "$@" >"$out" 2>"$err"; }

machineWithoutAnyJdkGetsOneSentence() {
  elsewhere
  lunaElsewhere hi
  same 2 $?
  same "luna: no JDK 25 or newer (JAVA_HOME, PATH and the usual folders): install one, or set LUNA_JAVA_HOME to where it is" "$(cat "$err")"
  same "" "$(cat "$out")" && same 0 "$(builds)"
}

machineWithOnlyOlderJdksGetsTheSameSentence() {
  elsewhere
  mkdir -p "$tmp/machine/usr/lib/jvm/old/bin" && cp "$jdk/bin/javac" "$tmp/machine/usr/lib/jvm/old/bin" \
    && echo 'JAVA_VERSION="17.0.1"' >"$tmp/machine/usr/lib/jvm/old/release" || exit
  lunaElsewhere hi
  same 2 $?
  same 1 "$(wc -l <"$err" | tr -d ' ')" && grep -q 'the usual folders): install one' "$err" || exit
  ln -s "$jdk" "$tmp/machine/usr/lib/jvm/new"
  lunaElsewhere hi && same "one hi" "$(cat "$out")"
}

wrongChoiceOfAJdkIsNamed() {
  LUNA_JAVA_HOME=/nowhere luna
  same 2 $?
  same 1 "$(wc -l <"$err" | tr -d ' ')" && same "" "$(cat "$out")" && grep -q 'LUNA_JAVA_HOME' "$err"
}

olderJdkIsNotTaken() {
  mkdir -p "$tmp/old/bin" && cp "$jdk/bin/javac" "$tmp/old/bin/" && echo 'JAVA_VERSION="17.0.1"' >"$tmp/old/release"
  LUNA_JAVA_HOME="$tmp/old" luna
  same 2 $?
  JAVA_HOME="$tmp/old" luna hi && same "one hi" "$(cat "$out")"
}

# --- and of the real program

programComesFromTheCache() {
  home=$root
  comesFromTheCache 150 --help
  comesFromTheCache 300 check "$root/cli/launcher/training/sample.lua"
  comesFromTheCache 150 lsp
}

# comesFromTheCache LEAST ARG…: so many classes at least, and none from anywhere else.
comesFromTheCache() {
  least=$1
  shift
  # This variable's flags come last, after the launcher's own, which would turn this log off.
  LUNA_NO_BUILD=1 _JAVA_OPTIONS="-Xlog:class+load:file=$tmp/classes" luna "$@" </dev/null
  # The hidden classes of lambdas are not in question.
  grep -E '\] (dev\.luna|picocli|org\.antlr|org\.eclipse\.lsp4j|com\.google\.gson)\.' "$tmp/classes" | grep -v 'Lambda' >"$tmp/own"
  cached=$(grep -c 'shared objects file' "$tmp/own")
  others=$(grep -vc 'shared objects file' "$tmp/own")
  echo "luna $*: $cached classes from the cache, $others from elsewhere:" && grep -v 'shared objects file' "$tmp/own"
  [ "$cached" -ge "$least" ] && same 0 "$others" || exit
}

toy one
toy two
for test in $(sed -n 's/^\([a-z][A-Za-z]*\)() {$/\1/p' "$0" | sed -n '/^runsFrom/,/^olderJdk/p'); do check "$test"; done
if [ -f "$root/target/luna/current" ]; then
  check programComesFromTheCache
else
  skip programComesFromTheCache "Luna is not built here"
fi
echo "launcher: $passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
