# mistake: the model is asked once more about texts that have all their tokens
# told: In beam_search. Your answers are right, but next_log_p is called 9 times where 7 times are enough.
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        every = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                every.append((tokens, score))
                continue
            for v, log_p in enumerate(next_log_p(tokens)):
                every.append(([*tokens, v], score + log_p))
        beam = sorted(every, key=lambda each: -each[1])[:width]
    for tokens, _ in beam:
        if tokens[-1] != end:
            next_log_p(tokens)
    return beam[0]
