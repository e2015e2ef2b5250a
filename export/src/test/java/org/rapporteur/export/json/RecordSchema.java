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
    private static final String STATEMENT = ARTICLE + "/\\d{1,9}-\\d{1,9}";
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
            Map.entry("Problem.kind", "[a-z]+(-[a-z]+)*"));

    private static final Set<String> UP_TO_ONE = Set.of("confidence", "least", "most");

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
                .withNumberInclusiveMinimumResolver(field -> isNumber(field) ? BigDecimal.ZERO : null)
                .withNumberInclusiveMaximumResolver(
                        field -> UP_TO_ONE.contains(field.getName()) ? BigDecimal.ONE : null);
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
