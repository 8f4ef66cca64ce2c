#!/bin/sh
# Plants one defect after the other into a copy of the project and shows whether the tests catch it.
#
#   config/planted.sh [-e] [name …]
#
# Each file of config/planted is a defect: a check, an escape, a lock, a flag or a filter that is gone, the ring of tests that
# sees it (unit, inside the server, the shipped thing) and the tests that must fail. Without names all are planted. Defects
# whose tests differ share a run of Maven, and each is caught when one of its own tests failed; with -e each has a run to
# itself. MAVEN says how Maven is called ("mvn -B -q"). The copy lies in config/target/planted. Ends with 0 when all are caught.
set -eu

project=$(cd "$(dirname "$0")/.." && pwd)
defects=$project/config/planted
work=$project/config/target/planted
maven=${MAVEN:-mvn -B -q}
together=true
caught=0
missed=

if [ "${1:-}" = -e ]; then together=false; shift; fi

said() {
    sed -n "s/^$2: //p" "$defects/$1.patch"
}

# The tests of a defect, one a line, as Class#method
tests() {
    said "$1" Tests | tr ' ' '\n'
}

copy() {
    rm -rf "$work/tree"
    mkdir -p "$work/tree"
    (cd "$project" && tar cf - --exclude=./.git --exclude=./.data --exclude=./config/target --exclude=./ear/target --exclude=./ejb/target --exclude=./web/target .) | tar xf - -C "$work/tree"
    # What takes long to make and no defect changes
    for made in config/target/mariadb-* ear/target/server; do
        for folder in "$project"/$made; do
            [ -d "$folder" ] || continue
            mkdir -p "$work/tree/$(dirname "$made")"
            cp -a "$folder" "$work/tree/$(dirname "$made")/"
        done
    done
}

plant() {
    (cd "$work/tree" && GIT_CEILING_DIRECTORIES="$work" git apply "$defects/$1.patch") || {
        echo "$1: the patch no longer applies" >&2
        exit 2
    }
}

# Whether the report of its class says that the test failed
failed() {
    find "$work/tree" -path "*-reports/TEST-*.${1%%#*}.xml" -exec awk -v test="${1#*#}" '
        /<testcase / { here = index($0, "name=\"" test "\"") || index($0, "name=\"" test "(") || index($0, "name=\"" test "{") || index($0, "name=\"" test "[") }
        /<(failure|error)/ && here { found = 1 }
        END { exit !found }' {} \; -print | grep -q .
}

# Runs the tests of the defects that are planted: $1 the ring, the others their names
run() {
    ring=$1
    shift
    classes=$(for defect in "$@"; do tests "$defect"; done | sed 's/#.*//' | sort -u | tr '\n' ',' | sed 's/,$//')
    echo "$ring: $* ($classes)"
    case $ring in
        unit) goal="test -pl config,ejb,web -Dtest=$classes" ;;
        inside) goal="verify -Dskip.shipped=true -Dskip.breaking=true -Dtest=None -Dit.test=$classes" ;;
        shipped) goal="verify -Dskip.inside=true -Dskip.breaking=true -Dtest=None -Dit.test=$classes" ;;
    esac
    # shellcheck disable=SC2086
    (cd "$work/tree" && $maven $goal -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false -Dmaven.test.failure.ignore=true) >"$work/maven.log" 2>&1 || {
        echo "Maven ended before the tests did, see $work/maven.log" >&2
        exit 2
    }
    for defect in "$@"; do judge "$defect"; done
}

judge() {
    for test in $(tests "$1"); do
        if failed "$test"; then
            echo "  caught      $1: $(said "$1" What)"
            caught=$((caught + 1))
            return
        fi
    done
    echo "  NOT CAUGHT  $1: $(said "$1" What)"
    missed="$missed $1"
}

# Of those that wait, as many as have no test in common
round() {
    ring=$1
    chosen=
    used=' '
    later=
    for defect in $waiting; do
        shared=false
        for test in $(tests "$defect"); do
            case $used in *" $test "*) shared=true ;; esac
        done
        if $shared || { [ -n "$chosen" ] && ! $together; }; then
            later="$later $defect"
            continue
        fi
        chosen="$chosen $defect"
        used="$used$(tests "$defect" | tr '\n' ' ') "
    done
    waiting=$later
    copy
    for defect in $chosen; do plant "$defect"; done
    # shellcheck disable=SC2086
    run "$ring" $chosen
}

mkdir -p "$work"
if [ $# -eq 0 ]; then
    for file in "$defects"/*.patch; do set -- "$@" "$(basename "$file" .patch)"; done
fi
for ring in unit inside shipped; do
    waiting=
    for defect in "$@"; do
        if [ "$(said "$defect" Ring)" = "$ring" ]; then waiting="$waiting $defect"; fi
    done
    while [ -n "$waiting" ]; do round "$ring"; done
done
rm -rf "$work/tree"
echo "$caught of $# caught${missed:+; not caught:$missed}"
[ -z "$missed" ]
