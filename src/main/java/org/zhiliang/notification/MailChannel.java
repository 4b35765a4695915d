package org.zhiliang.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Messages as mail, in plain text and HTML side by side. */
@Component
class MailChannel implements Channel {

    private final MailPost post;
    private final Contacts contacts;
    private final Wording wording;
    private final ITemplateEngine templates;
    private final String sender;

    MailChannel(
            MailPost post,
            Contacts contacts,
            Wording wording,
            ITemplateEngine templates,
            @Value("${zhiliang.notification.sender:zhiliang@localhost}") String sender) {
        this.post = post;
        this.contacts = contacts;
        this.wording = wording;
        this.templates = templates;
        this.sender = sender;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean send(Delivery delivery) throws Exception {
        Optional<String> address = contacts.mailOf(delivery.recipient());
        if (address.isPresent()) {
            post.post(mail(delivery, address.get()));
        }
        return address.isPresent();
    }

    private MimeMessage mail(Delivery delivery, String to) throws Exception {
        Locale language = delivery.recipient().language();
        String subject = wording.subject(delivery.kind(), delivery.caseNo(), delivery.values(), language);
        String text = wording.text(delivery.kind(), delivery.caseNo(), delivery.values(), language);
        String link = wording.link(delivery);
        MimeMessage mail = post.blank();
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        helper.setValidateAddresses(true);
        helper.setFrom(sender, wording.label("mail.sender", language));
        helper.setTo(to);
        helper.setSubject(subject);
        helper.setText(plain(text, link, language), html(subject, text, link, language));
        markAsAutomatic(mail, delivery);
        return mail;
    }

    /** The same message always carries the same id, so that a mail server that got it twice can tell; nobody's absence note answers it. */
    private static void markAsAutomatic(MimeMessage mail, Delivery delivery) throws MessagingException {
        UUID id = UUID.nameUUIDFromBytes(delivery.key().getBytes(StandardCharsets.UTF_8));
        mail.setHeader("Message-ID", "<" + id + "@zhiliang>");
        mail.setHeader("Auto-Submitted", "auto-generated");
    }

    private String plain(String text, String link, Locale language) {
        return String.join(
                "\n\n",
                wording.label("mail.greeting", language),
                text,
                link,
                "--\n" + wording.label("mail.footer", language));
    }

    private String html(String subject, String text, String link, Locale language) {
        Context context = new Context(language);
        context.setVariable("subject", subject);
        context.setVariable("text", text);
        context.setVariable("link", link);
        return templates.process("notification/mail", context);
    }
}
