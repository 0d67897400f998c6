/// How findings are shown: as text with frames of code for people, as JSON and SARIF for programs.
///
/// Every report is a function of what was found: no clock, no locale, no terminal width, so that
/// the same files give the same bytes.
@NullMarked
package dev.luna.cli.report;

import org.jspecify.annotations.NullMarked;
