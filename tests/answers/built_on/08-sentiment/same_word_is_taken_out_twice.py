# mistake: a word is taken out by its number, with all its repetitions, instead of by its place; shows for sentences in which a word comes twice
# read: right
# told: your word_effects leaves out every copy of a word: only the one at its place goes.
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    pooled = attention_pool(y, y @ weights["attention"], lengths)[0]
    return pooled @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    def without(word):
        return [other for other in sentence if other != word]

    whole = score_of([sentence])[0]
    shorter = [without(word) or [word] for word in sentence]
    return whole - np.asarray(score_of(shorter))
