package org.rapporteur.export.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema: as the types make it, and as it is committed. */
final class RecordSchema {

    static final Path FILE = Path.of(System.getProperty("rapporteur.root"), "docs/reference/record.schema.json");

    private static final String ARTICLE = "[0-9a-f]{12}";
    private static final String DECISION = "[0-9a-f]{16}";
    private static final String STATEMENT = ARTICLE + "/\\d{1,9}-\\d{1,9}";
    /** Also of time expressions, events, proposals and steps. */
    private static final String PART = STATEMENT;

    private static final String PLACE = "(country|territory|region|city|area)/[A-Z0-9]+([.-][A-Z0-9]+)*";
    private static final String ISSUE = "[a-z]+(-[a-z]+)*";
    private static final String MOMENT = "[+-]?\\d{4,9}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
    private static final String ENTITY = "[a-z]+/[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*";

    /** What the types alone do not say, by the field's name behind its record's. */
    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("PublishedRecord.format", PublishedRecord.FORMAT),
            Map.entry("Article.id", ARTICLE),
            Map.entry("Article.sha256", "[0-9a-f]{64}"),
            Map.entry("Mention.article", ARTICLE),
            Map.entry("Role.article", ARTICLE),
            Map.entry("Role.statement", STATEMENT),
            Map.entry("Label.article", ARTICLE),
            Map.entry("Label.statement", STATEMENT),
            Map.entry("Affiliation.entity", ENTITY),
            Map.entry("Bound.value", "\\d{4}(-\\d{2}(-\\d{2})?)?"),
            Map.entry("Statement.article", ARTICLE),
            Map.entry("Statement.id", STATEMENT),
            Map.entry("Entity.id", ENTITY),
            Map.entry("Source.entities", ENTITY),
            Map.entry("Source.candidates", ENTITY),
            Map.entry("Addressee.entity", ENTITY),
            Map.entry("Relay.entity", ENTITY),
            Map.entry("SharedCopy.first", ARTICLE),
            Map.entry("SharedCopy.second", ARTICLE),
            Map.entry("SharedCopy.original", ARTICLE),
            Map.entry("OwnPart.article", ARTICLE),
            Map.entry("Witness.article", ARTICLE),
            Map.entry("Witness.statement", STATEMENT),
            Map.entry("StoryTold.id", ARTICLE),
            Map.entry("StoryTold.articles", ARTICLE),
            Map.entry("Telling.article", ARTICLE),
            Map.entry("Telling.statement", STATEMENT),
            Map.entry("Passage.article", ARTICLE),
            Map.entry("Origin.entity", ENTITY),
            Map.entry("Origin.articles", ARTICLE),
            Map.entry("DifferenceFound.about", ENTITY),
            Map.entry("SilenceFound.who", ENTITY),
            Map.entry("PortrayalFound.entity", ENTITY),
            Map.entry("PortrayalFound.statement", STATEMENT),
            Map.entry("PortrayalFound.speakers", ENTITY),
            Map.entry("VerbOfSaying.article", ARTICLE),
            Map.entry("VerbOfSaying.speaker", ENTITY),
            Map.entry("Share.article", ARTICLE),
            Map.entry("Share.speaker", ENTITY),
            Map.entry("FactLeftOut.article", ARTICLE),
            Map.entry("PublishedTimex.id", PART),
            Map.entry("PublishedTimex.article", ARTICLE),
            Map.entry("Window.from", MOMENT),
            Map.entry("Window.until", MOMENT),
            Map.entry("GazetteerPlace.id", PLACE),
            Map.entry("GazetteerPlace.country", "[A-Z]{2}"),
            Map.entry("GazetteerPlace.region", PLACE),
            Map.entry("PlaceMention.article", ARTICLE),
            Map.entry("PlaceMention.place", PLACE),
            Map.entry("PlaceMention.candidates", PLACE),
            Map.entry("PlaceRelation.place", PLACE),
            Map.entry("PublishedEvent.id", PART),
            Map.entry("EventMention.article", ARTICLE),
            Map.entry("EventMention.time", PART),
            Map.entry("EventMention.statement", STATEMENT),
            Map.entry("Participant.entity", ENTITY),
            Map.entry("Site.place", PLACE),
            Map.entry("Issue.id", ISSUE),
            Map.entry("Issue.parent", ISSUE),
            Map.entry("Party.entity", ENTITY),
            Map.entry("Party.alsoAs", ENTITY),
            Map.entry("Delegate.person", ENTITY),
            Map.entry("Position.article", ARTICLE),
            Map.entry("Position.issue", ISSUE),
            Map.entry("Position.statement", STATEMENT),
            Map.entry("Position.time", PART),
            Map.entry("Holder.party", ENTITY),
            Map.entry("Holder.actor", ENTITY),
            Map.entry("PositionChange.party", ENTITY),
            Map.entry("PositionChange.issue", ISSUE),
            Map.entry("Proposal.id", PART),
            Map.entry("Handling.article", ARTICLE),
            Map.entry("Handling.who", ENTITY),
            Map.entry("Handling.statement", STATEMENT),
            Map.entry("Descent.parent", PART),
            Map.entry("Descent.article", ARTICLE),
            Map.entry("Round.event", PART),
            Map.entry("Round.under", PART),
            Map.entry("Step.id", PART),
            Map.entry("Applied.id", DECISION),
            Map.entry("NotApplied.id", DECISION),
            Map.entry("Actor.article", ARTICLE),
            Map.entry("Actor.who", ENTITY),
            Map.entry("Announcement.article", ARTICLE),
            Map.entry("Announcement.statement", STATEMENT),
            Map.entry("Announcement.timexes", PART),
            Map.entry("Outcome.article", ARTICLE),
            Map.entry("Outcome.statement", STATEMENT),
            Map.entry("Outcome.timexes", PART),
            Map.entry("Problem.kind", "[a-z]+(-[a-z]+)*"));

    /** The greatest of a number that has one. */
    private static final Map<String, BigDecimal> AT_MOST = Map.of(
            "confidence", BigDecimal.ONE,
            "least", BigDecimal.ONE,
            "most", BigDecimal.ONE,
            "latitude", BigDecimal.valueOf(90),
            "longitude", BigDecimal.valueOf(180));

    private static final Set<String> BELOW_ZERO = Set.of("latitude", "longitude");

    private RecordSchema() {}

    static String committed() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String made() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FLATTENED_OPTIONALS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.PLAIN_DEFINITION_KEYS,
                        Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral().withCustomDefinitionProvider(RecordSchema::inLowerCaseWithDashes);
        config.forTypesInGeneral().withPropertySorter(Comparator.comparing(declared -> 0));
        config.forFields()
                .withRequiredCheck(field -> true)
                .withStringPatternResolver(RecordSchema::pattern)
                .withNumberInclusiveMinimumResolver(field -> isNumber(field) ? atLeast(field.getName()) : null)
                .withNumberInclusiveMaximumResolver(field -> isNumber(field) ? AT_MOST.get(field.getName()) : null);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(PublishedRecord.class);
        return JsonMapper.shared().writer().with(JsonRecord.layout()).writeValueAsString(titled(schema)) + "\n";
    }

    /** The dialect first, then what the schema is of. */
    private static ObjectNode titled(ObjectNode schema) {
        ObjectNode titled = JsonMapper.shared().createObjectNode();
        titled.set("$schema", schema.get("$schema"));
        titled.put("title", "Rapporteur record, version " + PublishedRecord.VERSION);
        titled.put("description", "Who said what, every line with the words it rests on; see record.md beside this");
        return titled.setAll(schema);
    }

    /** As far below nought as above it, or nought. */
    private static BigDecimal atLeast(String name) {
        return Optional.of(name)
                .filter(BELOW_ZERO::contains)
                .map(AT_MOST::get)
                .map(BigDecimal::negate)
                .orElse(BigDecimal.ZERO);
    }

    private static boolean isNumber(FieldScope field) {
        return field.getType() != null
                && Number.class.isAssignableFrom(boxed(field.getType().getErasedType()));
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == double.class ? Double.class : type;
    }

    private static String pattern(FieldScope field) {
        boolean text = field.getType() != null && field.getType().getErasedType() == String.class;
        String key = field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getName();
        return text
                ? Optional.ofNullable(PATTERNS.get(key))
                        .map(form -> "^" + form + "$")
                        .orElse(null)
                : null;
    }

    private static CustomDefinition inLowerCaseWithDashes(ResolvedType type, SchemaGenerationContext context) {
        if (!type.getErasedType().isEnum()) {
            return null;
        }
        ObjectNode values = context.getGeneratorConfig().createObjectNode().put("type", "string");
        Arrays.stream(type.getErasedType().getEnumConstants())
                .map(value -> value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(values.putArray("enum")::add);
        return new CustomDefinition(values, true);
    }
}
