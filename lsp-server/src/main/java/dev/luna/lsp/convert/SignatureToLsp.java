package dev.luna.lsp.convert;

import dev.luna.ide.signature.SignatureHelp;
import java.util.List;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;

/// From the ways to call a function to the protocol's. Offsets in labels are UTF-16 for every
/// client.
public final class SignatureToLsp {
  private SignatureToLsp() {}

  public static org.eclipse.lsp4j.SignatureHelp help(SignatureHelp help) {
    List<SignatureInformation> all =
        help.signatures().stream().map(SignatureToLsp::signature).toList();
    return new org.eclipse.lsp4j.SignatureHelp(all, help.active(), help.parameter());
  }

  private static SignatureInformation signature(SignatureHelp.Signature signature) {
    SignatureInformation information = new SignatureInformation(signature.label());
    information.setParameters(
        signature.parameters().stream().map(SignatureToLsp::parameter).toList());
    if (!signature.docs().isEmpty()) {
      information.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, signature.docs()));
    }
    return information;
  }

  private static ParameterInformation parameter(SignatureHelp.Parameter parameter) {
    ParameterInformation information = new ParameterInformation();
    information.setLabel(Tuple.two(parameter.span().start(), parameter.span().end()));
    if (!parameter.docs().isEmpty()) {
      information.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, parameter.docs()));
    }
    return information;
  }
}
