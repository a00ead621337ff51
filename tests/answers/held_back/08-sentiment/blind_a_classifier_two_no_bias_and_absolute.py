# mistake: TWO: praise_score leaves the bias out, and word_effects returns the absolute value of each effect, so words that lower the score look like words that raise it.
# read: right
# told: your word_effects loses the sign: a word may lower the score. your praise_score gives the numbers th
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    batch, n_words = pad_batch(sentences)
    out = read(batch, n_words, weights)
    scores = np.tensordot(out, weights["attention"], axes=1)
    z, _ = attention_pool(out, scores, n_words)
    return np.array([np.dot(row, weights["readout"]) for row in z])


def word_effects(sentence, score_of):
    variants = [[w for k, w in enumerate(sentence) if k != t] for t in range(len(sentence))]
    base = np.asarray(score_of([sentence]))[0]
    return np.abs(base - np.asarray(score_of(variants)))
