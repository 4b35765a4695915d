package org.zhiliang.notification;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;
import org.thymeleaf.ITemplateEngine;

/** A postman who carries mail to a server on this machine and writes short messages on a list. */
final class LoopbackPost {

    private LoopbackPost() {}

    static Postman postman(
            JdbcClient jdbc,
            Clock clock,
            Contacts contacts,
            Wording wording,
            ITemplateEngine templates,
            int port,
            List<String> texts) {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port);
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("smtp", smtp);
        SmsPort phone = (number, text) -> texts.add(number + " " + text);
        beans.registerSingleton("phone", phone);
        MockEnvironment settings = new MockEnvironment().withProperty("spring.mail.host", "127.0.0.1");
        MailPost post = new MailPost(beans.getBeanProvider(JavaMailSender.class), settings, clock);
        return new Postman(
                new OutboxStore(jdbc, clock),
                List.of(
                        new MailChannel(post, contacts, wording, templates, "zhiliang@localhost"),
                        new SmsChannel(beans.getBeanProvider(SmsPort.class), contacts, wording, settings)),
                false);
    }

    /** Subject and text of the mails that somebody got. */
    static List<String> mailsTo(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).equals(address))
                .map(LoopbackPost::words)
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(MimeMessage mail) {
        try {
            return mail.getSubject() + " " + OutboxTests.part(mail, 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
