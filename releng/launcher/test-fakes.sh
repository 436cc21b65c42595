# shellcheck shell=bash disable=SC2154,SC2034 # variables shared with test.sh
# The machine that test.sh tests on. Everything lies below $system, whose name has a blank in it.

# new_system: an empty machine: the tools every Debian has, a checkout, a home; no Java, no Maven, no apt, no display.
new_system() {
  local needed
  system="$work/system $count"
  checkout="$system/check out"
  mkdir -p "$system"/{bin,home,root} "$checkout"/{.mvn,bundles/a/src,features,releng}
  mapfile -t needed < <(PATH=$tools type -P awk bash cat chmod cksum cp cut date dirname env find flock grep head mkdir mktemp mv readlink rm sed sleep sort stat tail tee \
    timeout touch uname xargs)
  ln -s -t "$system/bin" "${needed[@]}"
  user 1000
  echo '<project/>' >"$checkout/pom.xml"
  echo 'class A {}' >"$checkout/bundles/a/src/A.java"
  echo 'class B {}' >"$checkout/bundles/a/src/B.java"
  cp -r "$here" "$checkout/releng/launcher"
  cp "$here/../../winnable" "$checkout/winnable"
  # Not this script, that would start itself for ever.
  printf 'echo "ok 1 - fine"\necho 1..1\n' >"$checkout/releng/launcher/test.sh"
  printf 'echo "ok 1 - told"\n' >"$checkout/releng/launcher/story.sh"
  touch "$system"/{java,maven,apt,folders}.log "$system"/{out,err}
  unset JAVA_HOME WINNABLE_JAVA_HOME WINNABLE_JAVA_OPTS WINNABLE_NO_INSTALL DISPLAY WAYLAND_DISPLAY XDG_STATE_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR
  export HOME="$system/home" WINNABLE_SYSTEM_ROOT="$system/root" SYSTEM="$system" CHECKOUT="$checkout" PATH="$system/bin:$tools"
}
readonly tools=$PATH

# script NAME: makes an executable of standard input.
script() {
  { echo "#!/bin/bash" && cat; } >"$system/$1"
  chmod +x "$system/$1"
}

# run ARG...: runs the launcher on the fake machine; sets status, leaves out and err.
run() {
  : >"$system/java.log"
  PATH="$system/bin" "$checkout/winnable" "$@" >"$system/out" 2>"$system/err"
  status=$?
}

# run_other ARG...: a second start, beside another one.
run_other() { PATH="$system/bin" "$checkout/winnable" "$@" >/dev/null 2>&1; }

# launch_in_background: prints the process id of a start that has reached Java.
launch_in_background() {
  FAKE_SLEEP=1 PATH="$system/bin" "$checkout/winnable" list >/dev/null 2>&1 &
  echo $!
  wait
}

user() {
  script bin/id <<<"echo $1"
}

# jdk_in FOLDER VERSION
jdk_in() {
  mkdir -p "$system/$1/bin"
  printf 'IMPLEMENTOR="Fake"\nJAVA_VERSION="%s.0.1"\n' "$2" >"$system/$1/release"
  script "$1/bin/javac" <<<'exit 1'
  script "$1/bin/jar" <<'JAR'
echo "jar=$*" >>"$SYSTEM/jar.log"
case $1 in
  --extract) mkdir -p META-INF && touch META-INF/ECLIPSE_.{SF,RSA} && printf "Main-Class: A\n\nName: A.class\n" >META-INF/MANIFEST.MF ;;
  --create) { find . -type f && cat -- "$6"; } >"$4" ;;
esac
exit "${FAKE_JAR:-0}"
JAR
  script "$1/bin/java" <<'JAVA'
home=${0%/bin/java}
{
  echo "java=$home"
  echo "pid=$$"
  echo "pwd=$PWD"
  echo "locale=${LC_ALL:-${LC_CTYPE-}}"
  echo "options=$*"
} >>"$SYSTEM/java.log"
while (($# > 0)) && [[ $1 != -- ]]; do
  case $1 in
    -XX:ArchiveClassesAtExit=*)
      [[ ${FAKE_ARCHIVE-} != crashes ]] || { echo half >"${1#*=}" && exit 134; }
      echo classes >"${1#*=}"
      ;;
  esac
  case $1 in -configuration | -data) echo "${1#-}=$2" >>"$SYSTEM/java.log" ;; esac
  shift
done
shift
sleep "${FAKE_SLEEP:-0}"
printf '<%s>' "$@"
exit "${FAKE_EXIT:-0}"
JAVA
}

jdk_on_path() {
  jdk_in "jdk on path" "$1"
  ln -s "$system/jdk on path/bin/java" "$system/bin/java"
}

# fake_maven VERSION: builds a product, fetches itself, and writes test reports, as FAKE_BUILD, FAKE_FETCH,
# FAKE_FORMAT and FAKE_REPORTS say.
fake_maven() {
  script bin/mvn <<<"version=$1"
  cat >>"$system/bin/mvn" <<'MAVEN'
if [[ $1 == -v ]]; then
  echo "version in $PWD" >>"$SYSTEM/folders.log"
  echo "Apache Maven $version (fake)"
  exit
fi
echo "$* display=${DISPLAY-} wayland=${WAYLAND_DISPLAY-}" >>"$SYSTEM/maven.log"
case "$*" in
  *:unpack*)
    echo "unpack in $PWD" >>"$SYSTEM/folders.log"
    sleep "${FAKE_BUSY:-0}"
    [[ ${FAKE_FETCH-} != fails ]] || exit 1
    for argument in "$@"; do
      case $argument in -DoutputDirectory=*) folder=${argument#*=}/apache-maven-3.9.16/bin ;; esac
    done
    mkdir -p "$folder"
    sed 's/^version=.*/version=3.9.16/' "$0" >"$folder/mvn"
    exit
    ;;
  *spotless:check*)
    case ${FAKE_FORMAT-} in
      wrong) echo "[ERROR] The following files had format violations:" && exit 1 ;;
      unknown) echo "[ERROR] the formatter could not be fetched" && exit 1 ;;
    esac
    exit
    ;;
esac
sleep "${FAKE_BUSY:-0}"
echo "[INFO] Building A 1.0 [1/1]"
reports=$CHECKOUT/bundles/a/target/surefire-reports
mkdir -p "$reports"
report() { printf '<?xml version="1.0"?>\n<testsuite name="x" tests="9">%s</testsuite>' "$2" >"$reports/TEST-$1.xml"; }
case ${FAKE_REPORTS-} in
  passing)
    report a '<testcase name="one" classname="x.ATest" time="0"/><testcase
      name="two" classname="x.ATest"><system-out><![CDATA[<testcase name="no" classname="test"><failure/></testcase>]]></system-out></testcase>'
    report b '<testcase name="three" classname="x.BTest"/><testcase name="four" classname="x.BTest"><skipped message="not here"/></testcase>'
    ;;
  failing)
    report a '<testcase name="breaks(&quot;a&quot; &lt; b)" classname="x.ATest"><failure message="a &lt; b">trace</failure></testcase>
      <testcase name="throwsSomething" classname="x.ATest"><error type="E"><![CDATA[<x/>]]></error><system-err/></testcase>
      <testcase name="fine" classname="x.ATest"/>'
    exit 1
    ;;
esac
if [[ ${FAKE_BUILD-} == fails ]]; then
  echo "ERROR the fake build failed"
  exit 1
fi
product=$CHECKOUT/releng/product/target/products/winnable/linux/gtk/$(uname -m)
mkdir -p "$product/plugins"
touch "$product/plugins/org.eclipse.equinox.launcher_1.jar"
MAVEN
}

# a_machine: a JDK and a Maven.
a_machine() { jdk_on_path 21 && fake_maven 3.9.16; }

# fake_apt PACKAGE: an apt that knows one package. Installing maven brings a Maven.
fake_apt() {
  script bin/apt-cache <<<"case \$2 in bash | $1) echo Package: \$2 ;; esac"
  script bin/apt-get <<'APT'
echo "$0 $*" >>"$SYSTEM/apt.log"
case "$*" in *install*maven) mv "$SYSTEM/bin/mvn.installable" "$SYSTEM/bin/mvn" ;; esac
APT
  fake_maven 3.9.16
  [[ $1 != maven ]] || mv "$system/bin/mvn" "$system/bin/mvn.installable"
}

fake_sudo() {
  script bin/sudo <<'SUDO'
[[ $2 != true ]] || exit 0
echo "sudo $*" >>"$SYSTEM/apt.log"
shift
exec "$@"
SUDO
}

# desktop: GTK and what belongs to it, and an Xvfb that opens display 7.
desktop() {
  local usr="$system/root/usr"
  mkdir -p "$usr"/lib/x86_64-linux-gnu/gdk-pixbuf-2.0/2.10.0/loaders "$usr"/share/{fonts/truetype/dejavu,icons/Adwaita}
  touch "$usr"/lib/x86_64-linux-gnu/{libgtk-3.so.0,libXtst.so.6,gdk-pixbuf-2.0/2.10.0/loaders/libpixbufloader-svg.so} \
    "$usr"/share/{fonts/truetype/dejavu/DejaVuSans.ttf,icons/Adwaita/index.theme}
  script bin/Xvfb <<<'echo 7 >&6; exec sleep 20'
}

# a_display: a Wayland socket.
a_display() {
  export XDG_RUNTIME_DIR="$system/run" WAYLAND_DISPLAY=wayland-0
  mkdir -p "$XDG_RUNTIME_DIR"
  perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new(Local => $ARGV[0], Listen => 1) or die $!' "$XDG_RUNTIME_DIR/wayland-0"
}

# report FILE TESTCASE: a Surefire report in the checkout.
report() {
  mkdir -p "$(dirname -- "$checkout/$1")"
  printf '<testsuite tests="1">%s</testsuite>' "$2" >"$checkout/$1"
}

# The builds in which Maven was asked for a product, and the products that are kept.
builds() { grep -cE ' (package|verify) ' "$system/maven.log"; }
products() { find "$checkout/target/winnable" -mindepth 2 -maxdepth 2 -name product | grep -c .; }
