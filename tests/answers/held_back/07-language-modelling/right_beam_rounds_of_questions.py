# mistake: none
def beam_search(next_log_p, width, length, end):
    # a hypothesis is a chain of links: (log_p, token, link before), so that nothing is copied as it grows
    root = (0.0, None, None)

    def spelled(link):
        tokens = []
        while link[2] is not None:
            tokens.insert(0, link[1])
            link = link[2]
        return tokens

    def successors(link):
        if link is not root and link[1] == end:
            yield link
            return
        for symbol, gain in enumerate(np.asarray(next_log_p(spelled(link))).tolist()):
            yield link[0] + gain, symbol, link

    beam = [root]
    for _ in range(length):
        everybody = [child for link in beam for child in successors(link)]
        ranks = np.argsort([-link[0] for link in everybody], kind="stable")
        beam = [everybody[rank] for rank in ranks[:width]]
    return spelled(beam[0]), beam[0][0]
