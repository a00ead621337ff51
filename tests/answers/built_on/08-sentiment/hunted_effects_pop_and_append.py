# mistake: leaves a word out by list.pop from the sentence itself and puts it back at the end, so that the order changes and with it what is asked later
# told: should be [0.2757, 1.2342, 0.4138, 0.9918], yours is [0.2757, 1.2962, 0.2579, 0.9918].
def word_effects(sentence, score_of):
    sentence = list(sentence)
    whole = score_of([sentence])[0]
    effects = []
    for t in range(len(sentence)):
        word = sentence.pop(0)
        effects.append(whole - score_of([sentence])[0])
        sentence.append(word)
    return np.array(effects)
