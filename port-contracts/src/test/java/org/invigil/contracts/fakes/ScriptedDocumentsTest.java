package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Documents;
import org.invigil.contracts.DocumentsContract;

class ScriptedDocumentsTest extends DocumentsContract {

  private final ScriptedDocuments documents = new ScriptedDocuments(new ScriptedVision());

  @Override
  protected Documents documents() {
    return documents;
  }

  @Override
  protected byte[] passport() {
    return FakePicture.passport("JOHN SMITH", "L898902C3", "2031-04-15", "john").bytes();
  }

  @Override
  protected byte[] nothing() {
    return FakePicture.empty().bytes();
  }

  @Override
  protected byte[] tooManyPixels() {
    return FakePicture.empty().size(40_000_001, 1).bytes();
  }

  @Override
  protected byte[] truncated() {
    return FakePicture.damaged().bytes();
  }
}
