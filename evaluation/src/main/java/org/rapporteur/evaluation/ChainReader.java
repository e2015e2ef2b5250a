package org.rapporteur.evaluation;

import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.attribution.AttributionFinder;
import org.rapporteur.language.attribution.AttributionFinder.Evidence;
import org.rapporteur.language.circumstance.SourceNaming;
import org.rapporteur.language.coreference.ChainFinder;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.coreference.OwnWords;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.encoder.Encoder;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.layout.Layout;
import org.rapporteur.language.layout.LayoutFinder;
import org.rapporteur.language.mention.NameFinder;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationFinder;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** Reads a text as far as its chains, from raw text as the program does. Safe for use by many threads. */
public final class ChainReader {

    private final Encoder encoder;
    private final Tokenizer tokenizer = new Tokenizer();
    private final NameFinder nameFinder = new NameFinder();
    private final QuotationFinder quotationFinder;
    private final LayoutFinder layoutFinder = new LayoutFinder();
    private final AttributionFinder attributionFinder;
    private final ChainFinder chainFinder = new ChainFinder();

    public ChainReader(Encoder encoder) {
        CueLexicon cues = CueLexicon.load();
        this.encoder = encoder;
        this.quotationFinder = new QuotationFinder(form -> cues.find(form).isPresent());
        this.attributionFinder = new AttributionFinder(cues, SourceNaming.load(), encoder.name());
    }

    /** What chains are found from. */
    public record Read(Grammar grammar, Encoding encoding, Names names, OwnWords own) {}

    public Read read(String name, SourceText text) {
        Tokens tokens = tokenizer.tokenize(text);
        Encoding encoding = encoder.encode(text);
        Names names = nameFinder.find(text, encoding);
        List<Quotation> quotations = quotationFinder.find(tokens, name, Problems.IGNORED);
        Layout layout = layoutFinder.find(tokens, quotations);
        ArticleId id = Article.identify(name, Imprint.UNKNOWN, text).id();
        Grammar grammar = Grammar.read(tokens, encoding);
        List<Attribution> attributions =
                attributionFinder.find(new Evidence(id, grammar, encoding, quotations, layout, names));
        return new Read(grammar, encoding, names, OwnWords.of(attributions, quotations));
    }

    Chains chains(String name, SourceText text) {
        Read read = read(name, text);
        return chainFinder.find(read.grammar(), read.encoding(), read.names(), read.own());
    }
}
