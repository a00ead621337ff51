# mistake: The last token of the empty list is taken to be 0, so where `end` is 0 the empty hypothesis counts as complete and the answer is always the empty list.
# told: In beam_search. Of the first part: the entries are right as far as they go, and end too early. Of the calls tried, those go wrong in which e
def beam_search(next_log_p, width, length, end):
    hypotheses = [([], 0.0)]
    for _ in range(length):
        pool = []
        for tokens, score in hypotheses:
            newest = tokens[-1] if tokens else 0
            if newest == end:
                pool.append((tokens, score))
                continue
            log_p = next_log_p(tokens)
            for v in np.argsort(log_p)[::-1][:width]:
                pool.append((tokens + [int(v)], score + log_p[v]))
        pool.sort(key=lambda pair: pair[1])
        hypotheses = pool[::-1][:width]
    return hypotheses[0]
