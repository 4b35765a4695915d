package org.zhiliang.party;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as a party of one case.
 *
 * @param uscc the unified social credit code of an organisation (18 characters with check digit)
 * @param secret whether only those who check the case may know who it is
 */
public record Party(
        PartyRole role,
        boolean organisation,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String idType,
        @Nullable String idNumber,
        @Nullable String uscc,
        @Nullable String contact,
        boolean secret) {

    public static Party person(PartyRole role, String name, @Nullable String phone, @Nullable String address) {
        return new Party(role, false, name, phone, null, address, null, null, null, null, false);
    }

    public static Party organisation(PartyRole role, String name, @Nullable String phone, @Nullable String address) {
        return new Party(role, true, name, phone, null, address, null, null, null, null, false);
    }

    public Party withEmail(@Nullable String newEmail) {
        return new Party(role, organisation, name, phone, newEmail, address, idType, idNumber, uscc, contact, secret);
    }

    public Party withId(@Nullable String type, @Nullable String number) {
        return new Party(role, organisation, name, phone, email, address, type, number, uscc, contact, secret);
    }

    public Party withUscc(@Nullable String code, @Nullable String person) {
        return new Party(role, organisation, name, phone, email, address, idType, idNumber, code, person, secret);
    }

    /** The same one in another role, for a case that came of this one. */
    public Party as(PartyRole other) {
        return new Party(other, organisation, name, phone, email, address, idType, idNumber, uscc, contact, secret);
    }

    /** The same party as those see it who may not know who it is. */
    public Party concealed() {
        return new Party(role, organisation, "", null, null, null, null, null, null, null, true);
    }

    public Party kept(boolean isSecret) {
        return new Party(role, organisation, name, phone, email, address, idType, idNumber, uscc, contact, isSecret);
    }
}
