/// How findings are shown: as text with frames of code for people; for programs as JSON, SARIF,
/// commands of GitHub Actions and XML of JUnit.
///
/// Every report is a function of what was found: no clock, no locale, no terminal width, so that
/// the same files give the same bytes.
@NullMarked
package dev.luna.cli.report;

import org.jspecify.annotations.NullMarked;
