# mistake: cuts the streams by np.array_split into equal parts, so chunks do not have T rows with the rest in the last
# read: right
# told: in a shape. x of chunk 1 should have the shape (4, 3), yours has (3, 3) (with 32 symbols, N = 3, T = 4).
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = np.asarray(codes[: N * S]).reshape(N, S).T
    y = np.asarray(codes[1 : N * S + 1]).reshape(N, S).T
    parts = -(-S // T)
    return list(zip(np.array_split(x, parts), np.array_split(y, parts)))
