package org.zhiliang.notification;

import jakarta.mail.internet.MimeMessage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands mail to the SMTP server; without one, where a folder is set up as in the demo, to files that any mail program opens. */
@Component
class MailPost {

    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);
    private static final DateTimeFormatter FILE_NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final ObjectProvider<JavaMailSender> smtp;
    private final Environment environment;
    private final Clock clock;

    MailPost(ObjectProvider<JavaMailSender> smtp, Environment environment, Clock clock) {
        this.smtp = smtp;
        this.environment = environment;
        this.clock = clock;
    }

    MimeMessage blank() {
        return smtp.getIfAvailable(JavaMailSenderImpl::new).createMimeMessage();
    }

    void post(MimeMessage mail) throws Exception {
        mail.setSentDate(Date.from(clock.instant()));
        if (!environment.getProperty("spring.mail.host", "").isBlank()) {
            smtp.getObject().send(mail);
        } else if (!folder().isBlank()) {
            keep(mail, Path.of(folder()));
        } else {
            throw new IllegalStateException("No mail server is set up (spring.mail.host)");
        }
    }

    private String folder() {
        return environment.getProperty("zhiliang.notification.mail-folder", "");
    }

    private void keep(MimeMessage mail, Path folder) throws Exception {
        Files.createDirectories(folder);
        String name = FILE_NAME.format(clock.instant().atZone(clock.getZone())) + "-"
                + UUID.randomUUID().toString().substring(0, 4);
        Path file = folder.resolve(name + ".eml");
        try (OutputStream out = Files.newOutputStream(file)) {
            mail.writeTo(out);
        }
        String to = Masked.address(Arrays.toString(mail.getAllRecipients()).replaceAll("[\\[\\]]", ""));
        LOG.info("Mail to {}: {} ({})", to, mail.getSubject(), file);
    }
}
