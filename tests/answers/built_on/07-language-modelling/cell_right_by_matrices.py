# mistake: none
def best_cell(cells, inside):
    values = np.array(cells, dtype=np.float64)
    labels = np.array(inside, dtype=bool)
    h = len(labels) // 2

    def shares(marks, table):
        # the mean row of the table inside, and outside
        groups = np.stack([marks, ~marks]).astype(float)
        return (groups @ table) / groups.sum(axis=1, keepdims=True)

    m_in, m_out = shares(labels[:h], values[:h])
    sign = np.where(m_in > m_out, 1.0, -1.0)  # a mirrored cell says "inside" above its mirrored threshold
    calls = ((values - 0.5 * (m_in + m_out)) * sign > 0).astype(float)

    def balanced(part):
        right_in, _ = shares(labels[part], calls[part])
        _, right_out = shares(labels[part], 1.0 - calls[part])
        return 0.5 * (right_in + right_out)

    k = int(np.argmax(balanced(slice(0, h))))
    return k, float(balanced(slice(h, None))[k])
