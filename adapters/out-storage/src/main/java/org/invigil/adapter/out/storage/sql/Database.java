package org.invigil.adapter.out.storage.sql;

import org.invigil.adapter.out.storage.json.DomainJson;
import org.invigil.adapter.out.storage.keys.LookupHash;
import org.invigil.adapter.out.storage.keys.Sealer;
import org.invigil.application.port.out.Keys;

/** What a table needs: where to write, how to seal, how to find what is sealed. */
public record Database(
    SqlTransactions transactions, Keys keys, Sealer sealer, LookupHash hashes, DomainJson json) {}
