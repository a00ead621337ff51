# mistake: none
def chunks(codes, N, T):
    S = (len(codes) - 1) // N

    def piece(first):
        rows = np.arange(first, min(first + T, S))
        place = np.add.outer(rows, S * np.arange(N))  # where in the text row t of stream n stands
        return np.take(codes, place), np.take(codes, place + 1)

    return [piece(first) for first in range(0, S, T)]
