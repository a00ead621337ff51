# mistake: greedy notices that a sentence is full only when its next word comes, so that step is asked limit + 1 times although all sentences are over after limit words; the words returned are right.
# read: right
# told: In greedy. Your answers are right, but step is called 5 times where 4 times are enough.
class Sentence:
    def __init__(self, limit, end):
        self.words, self.over, self.limit, self.end = [], False, limit, end

    def hear(self, word):
        if self.over:
            return
        if word == self.end or len(self.words) >= self.limit:
            self.over = True
        else:
            self.words.append(word)


def greedy(step, state, N, start, end, limit):
    sentences = [Sentence(limit, end) for _ in range(N)]
    symbols = np.full(N, start, dtype=int)
    while not all(s.over for s in sentences):
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=1)
        for s, word in zip(sentences, symbols):
            s.hear(int(word))
    return [s.words for s in sentences]
