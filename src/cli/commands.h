// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace chatelaine::cli
{

class InventoryCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

class VarsCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

class TemplateCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

class RenderCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

class PlanCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

class DeployCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

class StatusCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

class JournalCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

class FactsCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

class KnownHostsCommand : public Command
{
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Context &context) override;
};

} // namespace chatelaine::cli
