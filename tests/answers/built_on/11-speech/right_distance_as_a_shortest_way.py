# mistake: none
def edit_distance(said, heard):
    goal = (len(said), len(heard))
    reached, front, cost = set(), {(0, 0)}, 0
    while True:
        stack = list(front)
        while stack:
            i, j = stack.pop()
            if (i, j) in reached:
                continue
            reached.add((i, j))
            front.add((i, j))
            if i < goal[0] and j < goal[1] and said[i] == heard[j]:
                stack.append((i + 1, j + 1))
        if goal in reached:
            return cost
        cost += 1
        moves = {(i + a, j + b) for i, j in front for a, b in ((1, 1), (1, 0), (0, 1))}
        front = {(i, j) for i, j in moves if i <= goal[0] and j <= goal[1]} - reached


def word_error_rate(said, heard, edit_distance):
    wrong = [edit_distance(said[k], heard[k]) for k in range(len(said))]
    return sum(wrong) / sum(map(len, said))
