package org.zhiliang.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Evidence;
import org.zhiliang.complaint.Rooms;
import org.zhiliang.complaint.Rooms.Word;
import org.zhiliang.complaint.Rooms.Writer;
import org.zhiliang.complaint.domain.Offer;
import org.zhiliang.complaint.domain.RoomEntry;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.document.Announced;
import org.zhiliang.document.Holder;
import org.zhiliang.document.Uploads;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/** What the parties do in the room of a case: speak, show evidence, offer, answer an offer. */
@Component
@Profile("demo")
class RoomActs {

    private static final Set<String> ACTS = Set.of("say", "show", "offer", "accept", "decline");

    private final Rooms rooms;
    private final Evidence evidence;
    private final Uploads uploads;

    RoomActs(Rooms rooms, Evidence evidence, Uploads uploads) {
        this.rooms = rooms;
        this.evidence = evidence;
        this.uploads = uploads;
    }

    boolean knows(String act) {
        return ACTS.contains(act);
    }

    /** @param said {@code by} and {@code text}; {@code file} of what is shown; amount, method and day of what is offered */
    void perform(String act, CaseNo caseNo, Values said) {
        Key key = new Key(caseNo, PartyRole.of(said.text("by")));
        Writer writer = new Writer(key.role().code(), key.actor().id(), "");
        rooms.enter(caseNo, writer.side());
        Word word = new Word(
                act.equals("decline") || act.equals("say") ? said.text("text") : "",
                List.of(),
                UUID.randomUUID().toString());
        switch (act) {
            case "say" -> rooms.state(caseNo, writer, word);
            case "show" -> show(key, writer, said);
            case "offer" -> rooms.propose(caseNo, writer, offer(said), word, openOffer(caseNo, writer.side()));
            default -> {
                Long offer = openOffer(caseNo, writer.side());
                if (offer != null) {
                    rooms.answer(caseNo, writer, offer, act.equals("accept"), word);
                }
            }
        }
    }

    private static Offer offer(Values said) {
        LocalDate day = said.date("performBy");
        return new Offer(said.text("text"), said.number("amount"), said.textOrNull("method"), day);
    }

    /** The other side's proposal that waits for an answer. */
    private @Nullable Long openOffer(CaseNo caseNo, RoomSide side) {
        var talk = rooms.enter(caseNo, side).talk();
        return talk.entries().stream()
                .filter(entry -> entry.isProposal() && entry.side() != side && talk.isOpen(entry))
                .map(RoomEntry::id)
                .findFirst()
                .orElse(null);
    }

    private void show(Key key, Writer writer, Values said) {
        byte[] photo = photo(key.caseNo().value().hashCode());
        String name = said.text("file");
        Announced file = new Announced(Evidence.FORM + ".evidence", name, photo.length, "");
        String id = uploads.take(Holder.of(key.actor()), file, new ByteArrayInputStream(photo))
                .id()
                .toString();
        evidence.hand(
                key.caseNo(),
                writer,
                key.actor(),
                Values.of("evidence", List.of(id))
                        .with("text", said.text("text"))
                        .with("shared", "yes"));
    }

    /** A picture of nothing in particular, another one for each case. */
    private static byte[] photo(long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(236, 232, 222));
        pen.fillRect(0, 0, 640, 480);
        pen.setStroke(new BasicStroke(9));
        for (int i = 0; i < 8; i++) {
            pen.setColor(new Color(90 + random.nextInt(120), 90 + random.nextInt(90), 80 + random.nextInt(80)));
            pen.drawOval(random.nextInt(420), random.nextInt(280), 60 + random.nextInt(160), 60 + random.nextInt(160));
        }
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
