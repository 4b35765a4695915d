package org.zhiliang.notification;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Person;

/** Where a recipient can be reached, looked up when the message leaves so that a changed address counts. */
@Component
class Contacts {

    private final People people;

    Contacts(People people) {
        this.people = people;
    }

    Optional<String> mailOf(Recipient recipient) {
        return recipient.hasAccount()
                ? account(recipient).map(Person::email).filter(address -> !address.isBlank())
                : Optional.of(recipient.address());
    }

    Optional<String> phoneOf(Recipient recipient) {
        return recipient.hasAccount()
                ? account(recipient).map(Person::phone).filter(number -> !number.isBlank())
                : Optional.of(recipient.address());
    }

    private Optional<Person> account(Recipient recipient) {
        return people.find(recipient.address()).filter(Person::enabled);
    }
}
