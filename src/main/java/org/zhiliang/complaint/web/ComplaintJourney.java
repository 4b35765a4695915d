package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Region;
import org.zhiliang.access.Regions;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.complaint.Lodged;
import org.zhiliang.engine.Values;
import org.zhiliang.worklist.Journey;

/** 投诉登记: the complaint form of the portal, page by page. */
@Component
class ComplaintJourney implements Journey {

    /** The query code of the last lodging, kept in the session so that it stands in no address. */
    static final String RECEIPT = "zhiliang.receipt";

    private final Complaints complaints;
    private final IntakeForm intake;
    private final Regions regions;
    private final ObjectFactory<HttpSession> receipts;

    ComplaintJourney(Complaints complaints, IntakeForm intake, Regions regions, ObjectFactory<HttpSession> receipts) {
        this.complaints = complaints;
        this.intake = intake;
        this.regions = regions;
        this.receipts = receipts;
    }

    @Override
    public String name() {
        return "complaint";
    }

    @Override
    public String form() {
        return IntakeForm.ID;
    }

    @Override
    public String title() {
        return "complaint.lodge.title";
    }

    @Override
    public Values shown(@Nullable String user) {
        List<Map<String, String>> counties = regions.all().stream()
                .filter(region -> region.level() == Region.Level.COUNTY)
                .map(this::option)
                .toList();
        return Values.of("regions", counties);
    }

    private Map<String, String> option(Region county) {
        return Map.of("value", county.code(), "label", regions.fullName(county.code()));
    }

    @Override
    public String send(Values values, Sender sender) {
        Lodged lodged = complaints.lodge(intake.lodging(values, sender.idempotencyKey(), sender.user()));
        receipts.getObject().setAttribute(RECEIPT, lodged.queryCode());
        return "/case/lodged?number=" + lodged.caseNo();
    }
}
