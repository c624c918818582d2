package org.invigil.adapter.out.storage.evidence;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.port.out.Fragments;
import org.invigil.contracts.FragmentsContract;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.Memory;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;

@Rule({"SES-10", "SEC-2"})
class SealedFragmentsTest extends FragmentsContract {

  private final Memory memory = new Memory();
  private final InMemoryKeys keys = new InMemoryKeys(memory);

  @Override
  protected Fragments fragments() {
    return new SealedFragments(keys);
  }

  @Override
  protected void begin(ExamSessionId session) {
    keys.make(session.value(), new InstitutionId(new UUID(2, 2)));
  }

  @Override
  protected byte[] sealed(FragmentPlace place, byte[] plain) {
    try {
      var key = new SecretKeySpec(keys.mediaKey(place.segment().session().value()), "AES");
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key);
      cipher.updateAAD(place.associatedData());
      var sealed = new ByteArrayOutputStream();
      sealed.writeBytes(cipher.getIV());
      sealed.writeBytes(cipher.doFinal(plain));
      return sealed.toByteArray();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  protected void erase(ExamSessionId session) {
    keys.destroy(session.value());
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
