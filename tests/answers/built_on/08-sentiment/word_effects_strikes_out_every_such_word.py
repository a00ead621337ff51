# mistake: word_effects strikes out every occurrence of the word instead of this one alone, so the effect is wrong for words that stand more than once in the sentence (and a sentence of one repeated word becomes empty); right where all words differ; praise_score is right
# read: right
# told: your word_effects leaves out every copy of a word: only the one at its place goes.
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    pooled = attention_pool(y, y @ weights["attention"], lengths)[0]
    return pooled @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    asked = [list(sentence)]
    for word in sentence:
        asked.append([other for other in sentence if other != word])
    whole, *others = score_of(asked)
    return np.array([whole - without for without in others])
