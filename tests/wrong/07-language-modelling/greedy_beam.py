# loses: check-beam-search
# told: is greedy
def beam_search(next_log_p, width, length, end):
    tokens, total = [], 0.0
    while len(tokens) < length and end not in tokens:
        log_p = next_log_p(tokens)
        tokens = [*tokens, int(np.argmax(log_p))]
        total += log_p[tokens[-1]]
    return tokens, total
