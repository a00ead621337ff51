# mistake: the sentence without a word is made by leaving out every word of that number, so a word that stands twice is taken out twice; shows where a sentence repeats a word.
# read: right
# told: your word_effects leaves out every copy of a word: only the one at its place goes.
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    """Lists of word numbers -> the logarithm of the odds of praise of each sentence, (N,)."""
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    pooled = attention_pool(y, np.einsum("tnk,k->tn", y, weights["attention"]), lengths)[0]
    return weights["bias"] + np.einsum("nk,k->n", pooled, weights["readout"])


def word_effects(sentence, score_of):
    """The score of the sentence less that without the word, for each of its words: list (T,) -> (T,)."""
    questions = [list(sentence)]
    for word in sentence:
        questions.append([other for other in sentence if other != word])
    answers = np.asarray(score_of(questions))
    return answers[0] - answers[1:]
